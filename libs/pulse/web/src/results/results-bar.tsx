import { useLazyQuery } from '@apollo/client/react';
import { Button, NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { MethodSheet } from './more/method-sheet';
import { PULSE_CHOICES } from './results.graphql';
import classes from './results.module.css';
import type { Found } from './types';
import { useResultWords } from './use-result-words';

/** Options drawn at once: more are found by typing. */
const MOST_DRAWN = 60;

export interface ResultsBarProps {
  found: Found;
  unitId: string | null;
  asTable: boolean;
  onTable: (asTable: boolean) => void;
  onUnit: (unitId: string | null) => void;
}

/** Whose results, of which pulse; as a table, as CSV, and how to read them. What may be chosen loads when somebody is about to. */
export function ResultsBar({ found, unitId, asTable, onTable, onUnit }: ResultsBarProps) {
  const t = useTranslations('pulseResults.pick');
  const words = useResultWords();
  const locale = useLocale();
  const navigate = useNavigate();
  const [method, setMethod] = useState(false);
  const [load, { data }] = useLazyQuery(PULSE_CHOICES);
  const choose = () => void load({ variables: { locale } });
  const { waveId, surveyId, closedOn, title } = found;
  const chosen = unitId ? found.units.map(({ id, name }) => ({ value: id, label: name })) : [];
  const units = (data?.pulseUnits ?? []).map(({ id, name, within, site }) => ({
    value: id,
    label: site ? t('site', { name }) : within ? t('within', { name, within }) : name,
  }));
  const waves = data?.pulseResultWaves.filter((wave) => wave.surveyId === surveyId) ?? [{ waveId, closedOn, title }];
  return (
    <div className={classes.bar}>
      <div className={classes.picks}>
        <Select
          className={classes.unit}
          aria-label={t('unit')}
          placeholder={t('unitHint')}
          size="sm"
          data={[{ value: '', label: t('all') }, ...(units.length > 0 ? units : chosen)]}
          value={unitId ?? ''}
          limit={MOST_DRAWN}
          onFocus={choose}
          onChange={(id) => onUnit(id || null)}
          comboboxProps={{ shadow: 'md', withinPortal: false }}
          allowDeselect={false}
          searchable
        />
        <NativeSelect
          aria-label={t('wave')}
          size="sm"
          value={waveId}
          onFocus={choose}
          onPointerEnter={choose}
          onChange={({ currentTarget: { value } }) =>
            void navigate(`/pulse/${value}/results${unitId ? `?unit=${unitId}` : ''}`)
          }
          data={waves.map((wave) => ({ value: wave.waveId, label: words.month(wave.closedOn) }))}
        />
      </div>
      <div className={classes.acts}>
        <Button aria-pressed={asTable} onClick={() => onTable(!asTable)}>
          {asTable ? t('pictures') : t('table')}
        </Button>
        <Button component="a" href={`/api/pulse/${waveId}/results.csv${unitId ? `?unit=${unitId}` : ''}`} download>
          {t('csv')}
        </Button>
        <Button aria-haspopup="dialog" onClick={() => setMethod(true)}>
          {t('method')}
        </Button>
      </div>
      <MethodSheet opened={method} onClose={() => setMethod(false)} />
    </div>
  );
}
