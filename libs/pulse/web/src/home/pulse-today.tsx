import { useQuery } from '@apollo/client/react';
import { Card, MoreMessages, SkeletonCard } from '@throughline/platform/ui';
import { useLocale, useTranslations } from 'use-intl';
import { PULSE_TODAY } from './home.graphql';
import classes from './home.module.css';
import { homeMessages } from './messages.en';
import { RunningList } from './running-list';
import { TeamScore } from './team-score';

/** On the home of those who answer for others: how their people are doing, and what is open. Nothing where that fails. */
export function PulseToday() {
  return (
    <MoreMessages messages={homeMessages}>
      <Today />
    </MoreMessages>
  );
}

function Today() {
  const t = useTranslations('pulseHome');
  const locale = useLocale();
  const { data, error } = useQuery(PULSE_TODAY, { variables: { locale }, fetchPolicy: 'cache-and-network' });
  if (!data) return error ? null : <SkeletonCard />;
  const { latestPulseResults: latest, runningPulses: running } = data;
  const [first, ...others] = latest?.units ?? [];
  const name = first && others.length === 0 ? first.name : t('units');
  return (
    <Card className={classes.card}>
      <h2 className={classes.title}>{latest && !first ? t('company') : t('team', { name })}</h2>
      {latest ? <TeamScore latest={latest} /> : <p className={classes.about}>{t('none')}</p>}
      {running.length > 0 && <RunningList running={running} />}
    </Card>
  );
}
