import { useQuery } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { Card, SkeletonBar } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Choice, choicesFor } from '../linkage/linkage-choice';
import { foundIn } from '../linkage/found';
import { LinkageLead } from '../linkage/linkage-lead';
import { LINKAGE_CHOICES } from '../linkage/linkage.graphql';
import { useLinkage } from '../linkage/use-linkage';
import classes from './linkage-today.module.css';

/** On a leader's home: the one sentence about people and customers, with the way to its picture. */
export function LinkageToday() {
  const { person } = useViewer();
  const { data } = useQuery(LINKAGE_CHOICES);
  const choices = data && choicesFor(data, new URLSearchParams(), person.id);
  return choices ? <Finding choice={choices.choice} /> : null;
}

function Finding({ choice }: { choice: Choice }) {
  const t = useTranslations('insights.today');
  const { data, error } = useLinkage(choice);
  const found = data && foundIn(data.linkage);
  if (error) return null;
  const { unitSet, people, customer, lag } = choice;
  const address = new URLSearchParams({ set: unitSet, people, customer, lag: String(lag) });
  return (
    <Card>
      <h2 className={classes.title}>{t('title')}</h2>
      {found ? (
        <>
          <p className={classes.claim}>{found.finding.claim}</p>
          <LinkageLead found={found} />
        </>
      ) : (
        <>
          <SkeletonBar width="90%" />
          <SkeletonBar width="70%" />
        </>
      )}
      <Link to={`/insights?${address}`}>{t('open')}</Link>
    </Card>
  );
}
