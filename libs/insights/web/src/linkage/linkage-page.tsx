import { useQuery } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState } from '@throughline/platform/ui';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { addressOf, type Choice, choicesFor } from './linkage-choice';
import { LINKAGE_CHOICES } from './linkage.graphql';
import { LinkageOpening } from './linkage-opening';
import { LinkagePicks } from './linkage-picks';
import { LinkageResult } from './linkage-result';
import { LinkageSkeleton } from './linkage-skeleton';
import { UnknownAddress } from './unknown-address';

/** How a people measure and a customer measure move together. The address holds what is compared. */
export function LinkagePage() {
  const t = useTranslations('insights.linkage');
  const [address, setAddress] = useSearchParams();
  const { person } = useViewer();
  const { data, error, refetch } = useQuery(LINKAGE_CHOICES);
  const choices = useMemo(() => data && choicesFor(data, address, person.id), [data, address, person.id]);

  if (error && !data) return <ErrorState page error={error} onRetry={() => void refetch()} />;
  if (choices === undefined) return <LinkageSkeleton />;
  if (!choices) {
    return (
      <EmptyState
        page
        title={t('empty')}
        action={
          <Button component={Link} to="/customers">
            {t('emptyAct')}
          </Button>
        }
      >
        {t('emptyHint')}
      </EmptyState>
    );
  }
  const change = (changed: Partial<Choice>) => {
    // Other units have other measures: what cannot stay is chosen anew by the same rules as on opening.
    const kept = addressOf({ ...choices.choice, ...changed });
    if (changed.unitSet) for (const part of ['people', 'customer', 'lag']) kept.delete(part);
    setAddress(addressOf((data && choicesFor(data, kept, person.id)?.choice) ?? choices.choice));
  };
  return (
    <>
      <UnknownAddress choices={choices} />
      <LinkageResult
        choice={choices.choice}
        picks={<LinkagePicks choices={choices} onChange={change} />}
        opening={<LinkageOpening choices={choices} />}
      />
    </>
  );
}
