import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, EmptyState, FileDrop, FormError } from '@throughline/platform/ui';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ColumnChoices, type FieldOption, type NewField } from './column-choices';
import { isUnderWay } from './follow-import';
import { ImportFindings } from './import-findings';
import { ImportRunning } from './import-running';
import { IMPORT_FIELDS } from './import.graphql';
import classes from './import.module.css';
import { UploadRefused } from './upload-file';
import { type ColumnChoice, useImport } from './use-import';

export interface ImportWizardProps {
  /** What is imported, as `people`. */
  kind: string;
  /** The list of units, for kinds that have one. */
  unitSet?: string;
  /** Fields beyond those of the kind: what else a column can mean. */
  moreFields?: readonly FieldOption[];
  /** Makes a field while mapping, for kinds that allow it. */
  newField?: NewField;
  /** What a file may hold: shown until one is chosen. */
  guide?: ReactNode;
  /** Where to go once it is done: a link to what came in. */
  next: ReactNode;
}

const ENDED_EARLY = new Set(['CANCELLED', 'FAILED']);

/** A file on its way in: choose it, see what would change or what is wrong, say what its columns mean, apply it. */
export function ImportWizard({ kind, unitSet, moreFields = [], newField, guide, next }: ImportWizardProps) {
  const t = useTranslations('people.import');
  const { data } = useQuery(IMPORT_FIELDS, { variables: { kind } });
  const { uploaded, state, error, busy, stopping, choose, check, apply, cancel } = useImport(kind, unitSet);
  const [name, setName] = useState<string>();
  const [told, setTold] = useState<ColumnChoice[]>();
  const mapping = told ?? state?.mapping.map(({ column, field }) => ({ column, field })) ?? [];
  const take = (file: File) => {
    setName(file.name);
    setTold(undefined);
    void choose(file);
  };

  if (state?.status === 'DONE')
    return (
      <EmptyState title={t('done', { ...state.counts, kind })} action={next}>
        {stopping && <p>{t('tooLate')}</p>}
        {state.notes.join(' ')}
      </EmptyState>
    );
  const running = state !== undefined && isUnderWay(state);
  const ended = state && ENDED_EARLY.has(state.status) ? state : undefined;
  const found = state && !running && !ended ? state : undefined;
  const changes = found ? found.counts.added + found.counts.changed + found.counts.ended : 0;
  return (
    <div className={classes.steps}>
      <FileDrop
        label={t(name ? 'file.another' : 'file.label')}
        hint={t('file.hint')}
        accept=".csv,text/csv"
        chosen={name}
        onFile={take}
        error={error instanceof UploadRefused ? error.message : undefined}
      />
      {!name && guide}
      {!(error instanceof UploadRefused) && <FormError error={error} />}
      {ended && <p role="alert">{ended.status === 'CANCELLED' ? t('cancelled') : ended.message}</p>}
      {(running || (busy && !state)) && (
        <ImportRunning state={state} stopping={stopping} onStop={() => void cancel()} />
      )}
      {found && (
        <ImportFindings
          kind={kind}
          state={found}
          outdated={told !== undefined}
          act={
            !told &&
            found.status === 'READY' &&
            changes > 0 && (
              <Button variant="filled" loading={busy} onClick={() => void apply(mapping)}>
                {t('apply')}
              </Button>
            )
          }
        />
      )}
      {uploaded && data && (found || (ended && mapping.length > 0)) && (
        <Card flush>
          <div className={classes.head}>
            <h2>{t('columns.title')}</h2>
          </div>
          <ColumnChoices
            uploaded={uploaded}
            fields={[...data.importFields, ...moreFields]}
            mapping={mapping}
            newField={newField}
            onChange={setTold}
          />
        </Card>
      )}
      {uploaded && (told || ended) && !running && (
        <div className={classes.acts}>
          <Button loading={busy} onClick={() => void check(mapping).then(() => setTold(undefined))}>
            {t('check')}
          </Button>
        </div>
      )}
    </div>
  );
}
