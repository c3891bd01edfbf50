import { useQuery } from '@apollo/client/react';
import { Card, EmptyState, ErrorState, PageHeader, SkeletonRows } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskWords } from '../desk-words';
import { ImportPart } from './import-part';
import { INSTRUMENTS } from './instrument.graphql';
import { InstrumentCard } from './instrument-card';
import classes from './instrument.module.css';

/** Items that others wrote: what was imported, what of it may be asked, and where a file comes in. */
export function InstrumentsPage() {
  return (
    <DeskWords>
      <Instruments />
    </DeskWords>
  );
}

function Instruments() {
  const t = useTranslations('surveyDesk');
  const { data, error, refetch } = useQuery(INSTRUMENTS, { fetchPolicy: 'cache-and-network' });
  const all = data?.instruments;
  return (
    <>
      <PageHeader
        title={t('instrument.title')}
        lead={t('instrument.lead')}
        trail={<Link to="/pulse/surveys">{t('list.title')}</Link>}
      />
      <div className={classes.page}>
        <ImportPart />
        <section className={classes.list} aria-labelledby="instruments-there">
          <h2 id="instruments-there" className={classes.heading}>
            {t('instrument.there')}
          </h2>
          {error && !all && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!error && !all && (
            <Card>
              <SkeletonRows rows={3} />
            </Card>
          )}
          {all?.length === 0 && <EmptyState title={t('instrument.none')}>{t('instrument.noneHint')}</EmptyState>}
          {all?.map((instrument) => (
            <InstrumentCard key={instrument.code} instrument={instrument} />
          ))}
        </section>
      </div>
    </>
  );
}
