import { Button } from '@mantine/core';
import { Card, DataTable, FileDrop, FormError } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { placeWords } from './place-words';
import { InstrumentCard } from './instrument-card';
import { type Found, useInstrumentImport } from './use-instrument-import';
import classes from './instrument.module.css';

/** A file of instruments: tried first, told line by line, kept as a whole or not at all. */
export function ImportPart() {
  const t = useTranslations('surveyDesk.instrument');
  const { choose, keep, chosen, refused, found, busy, error } = useInstrumentImport();
  return (
    <section className={classes.import} aria-labelledby="instruments-import">
      <h2 id="instruments-import" className={classes.heading}>
        {t('import')}
      </h2>
      <FileDrop
        label={t(chosen ? 'another' : 'choose')}
        hint={t('hint')}
        accept=".json,.csv,application/json,text/csv"
        chosen={chosen?.name}
        onFile={(file) => void choose(file)}
        error={refused ? t(`refused.${refused}`) : undefined}
      />
      <details className={classes.format}>
        <summary>{t('format.title')}</summary>
        <p>{t('format.csv')}</p>
        <pre tabIndex={0} aria-label={t('format.csvExample')}>
          {EXAMPLE_CSV}
        </pre>
        <p>{t('format.json')}</p>
        <pre tabIndex={0} aria-label={t('format.jsonExample')}>
          {EXAMPLE_JSON}
        </pre>
      </details>
      <FormError error={error} />
      {found && <FoundInFile found={found} busy={busy} onKeep={() => void keep()} />}
    </section>
  );
}

function FoundInFile({
  found: { instruments, faults },
  busy,
  onKeep,
}: {
  found: Found;
  busy: boolean;
  onKeep: () => void;
}) {
  const t = useTranslations('surveyDesk.instrument');
  const wrong = faults.length > 0;
  return (
    <>
      <Card flush={wrong}>
        <div className={wrong ? classes.foundWrong : classes.found}>
          <div role="status">
            <h3 className={classes.name}>
              {wrong ? t('faults', { count: faults.length }) : t('found', { count: instruments.length })}
            </h3>
            <p className="quiet">{t(wrong ? 'faultsLead' : 'foundLead')}</p>
          </div>
          {!wrong && (
            <Button variant="filled" onClick={onKeep} loading={busy}>
              {t('keep', { count: instruments.length })}
            </Button>
          )}
        </div>
        {wrong && (
          <DataTable
            caption={t('faultsCaption')}
            rows={faults}
            rowKey={({ place, message }) => `${place} ${message}`}
            columns={[
              {
                key: 'place',
                heading: t('place'),
                names: true,
                cell: ({ place }) => placeWords(place) || t('wholeFile'),
              },
              { key: 'what', heading: t('what'), cell: ({ message }) => message },
              { key: 'hint', heading: t('mend'), cell: ({ hint }) => hint },
            ]}
          />
        )}
      </Card>
      {instruments.map((instrument) => (
        <InstrumentCard key={instrument.code} instrument={instrument} />
      ))}
    </>
  );
}

// In our own words: what others wrote is not shipped.
const EXAMPLE_CSV = `code,name,licence,source,locale,scale,item,reversed,scoring,least
team-talk,Team talk,By permission of its authors,A book,en,Never|Sometimes|Always,We talk before we decide.,,mean,1
team-talk,,,,,,I hear of decisions too late.,yes,,`;

const EXAMPLE_JSON = `{ "instruments": [ {
  "code": "team-talk", "name": "Team talk", "locale": "en",
  "licence": "By permission of its authors", "source": "A book",
  "scale": { "1": "Never", "2": "Sometimes", "3": "Always" },
  "items": ["We talk before we decide.", "I hear of decisions too late."],
  "reverse": [2], "scoring": "mean", "least": 1
} ] }`;
