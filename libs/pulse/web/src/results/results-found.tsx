import { PageHeader } from '@throughline/platform/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { AreasCard } from './areas/areas-card';
import { DecisionsCard } from './decisions/decisions-card';
import { ItemList } from './items/item-list';
import { NetCard } from './more/net-card';
import { TrendCard } from './more/trend-card';
import { WhoCard } from './more/who-card';
import { WordsCard } from './more/words-card';
import { ResultTables } from './more/result-tables';
import { ResultsBar } from './results-bar';
import { ResultsLead } from './results-lead';
import classes from './results.module.css';
import type { Found, FoundComments, FoundTrend } from './types';
import { useResultWords } from './use-result-words';

export interface ResultsFoundProps {
  found: Found;
  trend: FoundTrend;
  comments: FoundComments;
  unitId: string | null;
  /** Others are on their way. */
  busy: boolean;
  onUnit: (unitId: string | null) => void;
}

/** The finding first, then what it rests on. */
export function ResultsFound({ found, trend, comments, unitId, busy, onUnit }: ResultsFoundProps) {
  const t = useTranslations('pulseResults');
  const words = useResultWords();
  const [asTable, setAsTable] = useState(false);
  // Of what is shown, not of what the address asks for: while others are on their way these are still the old ones.
  const shown = [found.waveId, ...found.units.map(({ id }) => id)].join(' ');
  const where = found.units.map(({ name }) => name).join(', ') || t('company');
  return (
    <div className={classes.page} aria-busy={busy}>
      <PageHeader
        title={found.finding}
        trail={
          <>
            <Link to="/pulse">{t('trail')}</Link>
            <span aria-hidden="true">›</span>
            <span>
              {found.title}, {words.month(found.closedOn)}
            </span>
            <span aria-hidden="true">›</span>
            <span>{where}</span>
          </>
        }
      />
      <ResultsLead found={found} />
      <ResultsBar found={found} unitId={unitId} asTable={asTable} onTable={setAsTable} onUnit={onUnit} />
      {asTable ? (
        <ResultTables found={found} trend={trend} />
      ) : (
        <>
          <ItemList found={found} />
          <AreasCard found={found} onUnit={onUnit} />
        </>
      )}
      <div className={classes.cards}>
        <div className={classes.stack}>
          {!asTable && <TrendCard found={found} trend={trend} />}
          <NetCard found={found} />
        </div>
        <div className={classes.stack}>
          <WordsCard key={shown} found={found} comments={comments} unitId={unitId} />
          <WhoCard found={found} />
        </div>
        <div className={classes.wide}>
          <DecisionsCard found={found} unitId={unitId} />
        </div>
      </div>
    </div>
  );
}
