import { Button } from '@mantine/core';
import { Card, EmptyState, PageHeader, Tag } from '@throughline/platform/ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { EstimateStrip } from './estimate-strip';
import type { Found } from './found';
import { LinkageLead } from './linkage-lead';
import { LagsCard } from '../lag/lags-card';
import { LinkageNotes } from './linkage-notes';
import { LinkageTables } from './linkage-tables';
import { MethodSheet } from './method-sheet';
import { MissingUnits } from './missing-units';
import { ScatterCard } from './scatter-card';
import { SharesCard } from './shares-card';
import classes from '../linkage/linkage.module.css';

/** What was found: the sentence first, then its picture, the other ways of looking, and what to be careful of. */
export function LinkageFinding({ found, picks, opening }: { found: Found; picks: ReactNode; opening: ReactNode }) {
  const t = useTranslations('insights.linkage');
  const [asTable, setAsTable] = useState(false);
  const [method, setMethod] = useState(false);
  const { finding, unitSet, people, customer, lag } = found;
  const csv = new URLSearchParams({ unitSet: unitSet.id, people: people.id, customer: customer.id, lag: String(lag) });
  return (
    <>
      <PageHeader title={finding.claim} trail={<Trail verdict={finding.verdict} />} />
      <LinkageLead found={found} />
      {opening}
      <div className={classes.bar}>
        {picks}
        <div className={classes.acts}>
          {finding.verdict !== 'NOT_ENOUGH' && (
            <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? t('pictures') : t('table')}
            </Button>
          )}
          <Button component="a" href={`/api/linkage.csv?${csv}`} download>
            {t('csv')}
          </Button>
          <Button aria-haspopup="dialog" onClick={() => setMethod(true)}>
            {t('method')}
          </Button>
        </div>
      </div>
      {finding.verdict === 'NOT_ENOUGH' ? <TooLittle /> : <Evidence found={found} asTable={asTable} />}
      <LinkageNotes found={found} />
      <MissingUnits missing={finding.missing} />
      <MethodSheet found={found} opened={method} onClose={() => setMethod(false)} />
    </>
  );
}

function Trail({ verdict }: { verdict: Found['finding']['verdict'] }) {
  const t = useTranslations('insights.linkage');
  return (
    <>
      <span>{t('trail')}</span> <Tag>{t(`verdict.${verdict}`)}</Tag>
    </>
  );
}

function Evidence({ found, asTable }: { found: Found; asTable: boolean }) {
  const pictures = (
    <div className={classes.pictures}>
      <ScatterCard found={found} />
      <LagsCard found={found} />
      <SharesCard found={found} />
    </div>
  );
  return (
    <>
      {asTable ? <LinkageTables found={found} /> : pictures}
      <EstimateStrip found={found} />
    </>
  );
}

/** Below the minimum no correlation is shown: whatever it was, it would mislead. */
function TooLittle() {
  const t = useTranslations('insights.linkage');
  return (
    <Card className={classes.tooLittle}>
      <EmptyState title={t('tooLittle')} action={<Link to="/customers/import">{t('tooLittleAct')}</Link>}>
        {t('tooLittleHint')}
      </EmptyState>
    </Card>
  );
}
