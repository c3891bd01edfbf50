import { useQuery } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { EmptyState, ErrorState } from '@throughline/platform/ui';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Choice, choicesFor } from './linkage-choice';
import { LINKAGE_CHOICES } from './linkage.graphql';
import { LinkagePicks } from './linkage-picks';
import { LinkageResult } from './linkage-result';
import { LinkageSkeleton } from './linkage-skeleton';

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
      <EmptyState page title={t('empty')} action={<Link to="/customers">{t('emptyAct')}</Link>}>
        {t('emptyHint')}
      </EmptyState>
    );
  }
  const change = (changed: Partial<Choice>) => {
    const { unitSet, people, customer, lag } = { ...choices.choice, ...changed };
    setAddress({ set: unitSet, people, customer, lag: String(lag) });
  };
  return <LinkageResult choice={choices.choice} picks={<LinkagePicks choices={choices} onChange={change} />} />;
}
