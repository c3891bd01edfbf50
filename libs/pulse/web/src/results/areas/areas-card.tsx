import { Button, UnstyledButton } from '@mantine/core';
import { Card } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { areasInOrder } from '../read';
import results from '../results.module.css';
import type { Found, FoundArea } from '../types';
import { useResultWords } from '../use-result-words';
import { AreaCell } from './area-cell';
import classes from './areas.module.css';

const FIRST = 16;

/** Areas or groups by question. The smallest groups stand together with a neighbour, by name. */
export function AreasCard({ found, onUnit }: { found: Found; onUnit: (unitId: string) => void }) {
  const t = useTranslations('pulseResults.areas');
  const [all, setAll] = useState(false);
  const { areas, items } = found;
  const questions = (areas[0]?.cells ?? []).map(({ questionId }) => ({
    questionId,
    text: items.find((item) => item.questionId === questionId)!.text,
  }));
  if (questions.length === 0) return null;
  const sorted = areasInOrder(areas);
  const shown = all ? sorted : sorted.slice(0, FIRST);
  const cells = areas.flatMap((area) => area.cells);
  return (
    <Card className={results.section}>
      <h2 className={results.heading}>{t(areas.some(({ unitId }) => unitId) ? 'title' : 'titleGroups')}</h2>
      <p className={results.small}>{areas.length === 1 ? t('alone') : t('lead', { count: cells.length })}</p>
      <div className={classes.frame} role="region" aria-label={t('title')} tabIndex={0}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('area')}</span>
              </th>
              {questions.map(({ questionId, text }) => (
                <th key={questionId} scope="col">
                  {text.replace(/[.!?]$/, '')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((area) => (
              <tr key={area.id}>
                <AreaName area={area} onUnit={onUnit} />
                {area.cells.map((cell) => (
                  <AreaCell key={cell.questionId} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {areas.length > FIRST && (
        <Button className={classes.all} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('less') : t('more', { count: areas.length })}
        </Button>
      )}
      <div className={`${results.tiny} ${classes.notes}`}>
        {areas.some(({ unitId, teams }) => !unitId && teams > 1) && <p>{t('joined')}</p>}
        {cells.some(({ figure }) => !figure) && <p>{t('hatched')}</p>}
        {cells.some(({ figure }) => figure && figure.togetherWith.length > 0) && <p>{t('starred')}</p>}
      </div>
    </Card>
  );
}

function AreaName({ area, onUnit }: { area: FoundArea; onUnit: (unitId: string) => void }) {
  const t = useTranslations('pulseResults.areas');
  const words = useResultWords();
  const { unitId, label, groups, invited, answered } = area;
  const rate = t('rate', { answered: words.count(answered), invited: words.count(invited) });
  return (
    <th scope="row">
      {unitId ? (
        <UnstyledButton className={classes.open} onClick={() => onUnit(unitId)} title={groups.join('\n')}>
          {label}
        </UnstyledButton>
      ) : (
        label
      )}
      <small>{rate}</small>
    </th>
  );
}
