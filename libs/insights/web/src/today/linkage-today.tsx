import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useViewer } from '@throughline/people/web';
import { Card, EmptyState, ErrorState, SkeletonBar } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { foundIn } from '../finding/found';
import { addressOf, type Choices, choicesFor } from '../linkage/linkage-choice';
import { LinkageLead } from '../finding/linkage-lead';
import { LinkageOpening } from '../linkage/linkage-opening';
import { LINKAGE_CHOICES } from '../linkage/linkage.graphql';
import { useLinkage } from '../linkage/use-linkage';
import classes from './linkage-today.module.css';

/** On a leader's home: the one sentence about people and customers, with the way to its picture. */
export function LinkageToday() {
  const t = useTranslations('insights');
  const { person } = useViewer();
  const { data, error, refetch } = useQuery(LINKAGE_CHOICES);
  const choices = data && choicesFor(data, new URLSearchParams(), person.id);
  if (choices) return <Finding choices={choices} />;
  if (error) {
    return (
      <Frame>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Frame>
    );
  }
  if (!data) return <Frame>{waiting}</Frame>;
  return (
    <Frame>
      <EmptyState
        title={t('linkage.empty')}
        action={
          <Button component={Link} to="/customers">
            {t('linkage.emptyAct')}
          </Button>
        }
      >
        {t('today.emptyHint')}
      </EmptyState>
    </Frame>
  );
}

const waiting = (
  <div className={classes.waiting}>
    <SkeletonBar width="90%" height={26} />
    <SkeletonBar width="70%" />
  </div>
);

function Frame({ children }: { children: ReactNode }) {
  const t = useTranslations('insights.today');
  return (
    <Card className={classes.card}>
      <h2 className={classes.title}>{t('title')}</h2>
      {children}
    </Card>
  );
}

function Finding({ choices }: { choices: Choices }) {
  const t = useTranslations('insights');
  const { data, error, refetch, pending } = useLinkage(choices.choice);
  const found = data && foundIn(data.linkage);
  if (error) {
    return (
      <Frame>
        <ErrorState error={error} title={t('linkage.failed')} onRetry={() => void refetch()} />
      </Frame>
    );
  }
  return (
    <Frame>
      {found ? (
        <>
          <p className={classes.claim}>{found.finding.claim}</p>
          <LinkageLead found={found} />
          <LinkageOpening choices={choices} />
        </>
      ) : (
        <>
          {pending && <p className="quiet">{t('linkage.waiting')}</p>}
          {waiting}
        </>
      )}
      <Button component={Link} to={`/insights?${addressOf(choices.choice)}`} className={classes.act}>
        {t('today.open')}
      </Button>
    </Frame>
  );
}
