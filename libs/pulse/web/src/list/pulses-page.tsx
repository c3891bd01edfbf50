import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { EmptyState, ErrorState, MoreMessages, PageHeader } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { listMessages } from './messages.en';
import { PulseCard } from './pulse-card';
import { PulsesSkeleton } from './pulses-skeleton';
import { MY_PULSES } from './pulses.graphql';
import classes from './pulses.module.css';
import { ResultList } from './result-list';
import { useOwnRecords } from './use-own-records';

/** The pulses that I am invited to: what is open, and what was counted lately. */
export function PulsesPage() {
  return (
    <MoreMessages messages={listMessages}>
      <Pulses />
    </MoreMessages>
  );
}

function Pulses() {
  const t = useTranslations('pulseList');
  const maySeeResults = usePermission('pulse:results');
  const mayWrite = usePermission('pulse:write');
  const { data, error, refetch } = useQuery(MY_PULSES, { fetchPolicy: 'cache-and-network' });
  const records = useOwnRecords();
  const open = data?.myPulses.filter(({ state }) => state === 'OPEN');
  const past = data?.myPulses.filter(({ state }) => state !== 'OPEN');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayWrite && (
            <Button component={Link} to="/pulse/surveys">
              {t('surveys')}
            </Button>
          )
        }
      />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <PulsesSkeleton />}
      {open?.length === 0 && (
        <EmptyState title={t('none')}>
          {t('noneHint')} <Link to="/privacy">{t('covers')}</Link>
        </EmptyState>
      )}
      {open && open.length > 0 && (
        <section className={classes.section}>
          <h2 className="visually-hidden">{t('open')}</h2>
          <ul className={classes.list}>
            {open.map((pulse) => (
              <PulseCard key={pulse.waveId} pulse={pulse} record={records.get(pulse.waveId)} />
            ))}
          </ul>
          <p className={classes.promise}>
            {t('promise')} <Link to="/privacy">{t('covers')}</Link>
          </p>
        </section>
      )}
      {past && past.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t('past')}</h2>
          <ul className={classes.list}>
            {past.map((pulse) => (
              <PulseCard key={pulse.waveId} pulse={pulse} record={records.get(pulse.waveId)} />
            ))}
          </ul>
        </section>
      )}
      {maySeeResults && <ResultList />}
    </>
  );
}
