import { Card, DataTable } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportStateFragment } from '../gql/graphql';
import classes from './import.module.css';
import { LongValue } from './long-value';

type Change = ImportStateFragment['changes'][number];

interface FindingsProps {
  /** What is imported: only `people` can end. */
  kind: string;
  state: ImportStateFragment;
  /** Somebody has given the columns other meanings since: what is shown is no longer so. */
  outdated: boolean;
  /** What can be done with it, beside the count: a long list does not hide it. */
  act?: ReactNode;
}

/** What a file would change, or what is wrong in it: the count first, then line by line. */
export function ImportFindings({ kind, state, outdated, act }: FindingsProps) {
  const t = useTranslations('people.import');
  const { counts, notes } = state;
  const wrong = counts.errors > 0;
  return (
    <Card flush>
      <div className={classes.top}>
        <div className={classes.head} role="status">
          <h2>{wrong ? t('errors.title', { count: counts.errors }) : t('changes.title', { ...counts, kind })}</h2>
          {outdated && <p>{t('outdated')}</p>}
          {wrong && !outdated && <p>{t('errors.lead')}</p>}
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
        {act}
      </div>
      {wrong ? <Errors state={state} /> : <Changes state={state} />}
    </Card>
  );
}

function Errors({ state: { errors, counts, errorsUrl } }: Pick<FindingsProps, 'state'>) {
  const t = useTranslations('people.import.errors');
  return (
    <>
      <div className={classes.errors}>
        <DataTable
          caption={t('caption')}
          rows={errors}
          rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
          columns={[
            { key: 'line', heading: t('line'), names: true, cell: ({ line }) => line },
            { key: 'column', heading: t('column'), cell: ({ column }) => column },
            { key: 'value', heading: t('value'), cell: ({ value }) => <LongValue text={value} /> },
            {
              key: 'what',
              heading: t('what'),
              cell: ({ value, message, hint }) => (
                <div className={classes.what}>
                  <p className={classes.onPhone}>{value}</p>
                  {t('both', { message, hint })}
                </div>
              ),
            },
          ]}
        />
      </div>
      <div className={classes.foot}>
        {counts.errors > errors.length && <p>{t('first', { shown: errors.length })}</p>}
        {errorsUrl && (
          <a href={errorsUrl} download>
            {t('download')}
          </a>
        )}
      </div>
    </>
  );
}

function Changes({ state: { changes, counts } }: Pick<FindingsProps, 'state'>) {
  const t = useTranslations('people.import');
  const all = changes.length >= counts.added + counts.changed + counts.ended;
  if (changes.length === 0) return null;
  const words = ({ fields, action }: Change) =>
    fields
      .map(({ field, before, after }) =>
        action === 'added' ? t('changes.is', { field, after }) : t('changes.becomes', { field, before, after }),
      )
      .join(', ');
  return (
    <div className={classes.changes}>
      <DataTable
        caption={t(all ? 'changes.all' : 'changes.caption')}
        showCaption
        rows={changes}
        rowKey={({ line, label }) => `${line} ${label}`}
        columns={[
          { key: 'line', heading: t('errors.line'), numeric: true, cell: ({ line }) => line },
          {
            key: 'label',
            heading: t('changes.label'),
            names: true,
            cell: (change) => (
              <div className={classes.name}>
                {change.label}
                <p className={classes.onPhone}>{words(change)}</p>
              </div>
            ),
          },
          { key: 'action', heading: t('changes.action'), cell: ({ action }) => t('changes.act', { action }) },
          {
            key: 'fields',
            heading: t('changes.fields'),
            cell: (change) => <div className={classes.what}>{words(change)}</div>,
          },
        ]}
      />
    </div>
  );
}
