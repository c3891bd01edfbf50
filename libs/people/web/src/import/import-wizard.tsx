import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, EmptyState, FileDrop, FormError, ProgressThread } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ColumnChoices, type FieldOption, type NewField } from './column-choices';
import { ImportFindings } from './import-findings';
import { IMPORT_FIELDS } from './import.graphql';
import classes from './import.module.css';
import { UploadRefused } from './upload-file';
import { type ColumnChoice, isUnderWay, useImport } from './use-import';

export interface ImportWizardProps {
  /** What is imported, as `people`. */
  kind: string;
  /** The list of units, for kinds that have one. */
  unitSet?: string;
  /** Fields beyond those of the kind: what else a column can mean. */
  moreFields?: readonly FieldOption[];
  /** Makes a field while mapping, for kinds that allow it. */
  newField?: NewField;
}

const PERCENT = 100;

/** A file on its way in: choose it, say what its columns mean, see what would change, apply it. */
export function ImportWizard({ kind, unitSet, moreFields = [], newField }: ImportWizardProps) {
  const t = useTranslations('people.import');
  const { data } = useQuery(IMPORT_FIELDS, { variables: { kind } });
  const { uploaded, state, error, busy, choose, check, apply, cancel } = useImport(kind, unitSet);
  const [name, setName] = useState<string>();
  const [told, setTold] = useState<ColumnChoice[]>();
  const mapping = told ?? state?.mapping.map(({ column, field }) => ({ column, field })) ?? [];
  const take = (file: File) => {
    setName(file.name);
    setTold(undefined);
    void choose(file);
  };

  if (state?.status === 'DONE')
    return <EmptyState title={t('done', { ...state.counts })}>{state.notes.join(' ')}</EmptyState>;
  const running = state !== undefined && isUnderWay(state);
  const changes = state ? state.counts.added + state.counts.changed + state.counts.ended : 0;
  return (
    <div className={classes.steps}>
      <FileDrop
        label={t('file.label')}
        hint={t('file.hint')}
        accept=".csv,text/csv"
        chosen={name}
        onFile={take}
        error={error instanceof UploadRefused ? error.message : undefined}
      />
      {!(error instanceof UploadRefused) && <FormError error={error} />}
      {state?.message && <p role="alert">{state.message}</p>}
      {state?.status === 'CANCELLED' && <p role="status">{t('cancelled')}</p>}
      {uploaded && data && !running && (
        <Card>
          <h2>{t('columns.title')}</h2>
          <ColumnChoices
            uploaded={uploaded}
            fields={[...data.importFields, ...moreFields]}
            mapping={mapping}
            newField={newField}
            onChange={setTold}
          />
        </Card>
      )}
      {running && (
        <Card>
          <ProgressThread
            value={Math.round(state.progress * PERCENT)}
            max={PERCENT}
            label={t(state.applies ? 'applying' : 'checking')}
          />
        </Card>
      )}
      {state && !running && !told && state.status !== 'CANCELLED' && !state.message && <ImportFindings state={state} />}
      {uploaded && (
        <div className={classes.acts}>
          {running && <Button onClick={() => void cancel()}>{t('cancel')}</Button>}
          {!running && told && (
            <Button loading={busy} onClick={() => void check(mapping).then(() => setTold(undefined))}>
              {t('check')}
            </Button>
          )}
          {!running && !told && state?.status === 'READY' && changes > 0 && (
            <Button variant="filled" loading={busy} onClick={() => void apply(mapping)}>
              {t('apply')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
