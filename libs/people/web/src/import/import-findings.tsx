import { Card, DataTable } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { ImportStateFragment } from '../gql/graphql';
import classes from './import.module.css';

type Change = ImportStateFragment['changes'][number];

/** What a file would change, or what is wrong in it: by line. */
export function ImportFindings({ state }: { state: ImportStateFragment }) {
  const t = useTranslations('people.import');
  const { counts, errors, changes, notes, errorsUrl } = state;
  if (counts.errors > 0)
    return (
      <Card>
        <h2>{t('errors.title', { count: counts.errors })}</h2>
        <p>{t('errors.lead')}</p>
        <DataTable
          caption={t('errors.caption')}
          rows={errors}
          rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
          columns={[
            { key: 'line', heading: t('errors.line'), numeric: true, names: true, cell: ({ line }) => line },
            { key: 'column', heading: t('errors.column'), cell: ({ column }) => column },
            { key: 'value', heading: t('errors.value'), cell: ({ value }) => value },
            {
              key: 'what',
              heading: t('errors.what'),
              cell: ({ message, hint }) => t('errors.both', { message, hint }),
            },
          ]}
        />
        {errorsUrl && (
          <a href={errorsUrl} download className={classes.download}>
            {t('errors.download')}
          </a>
        )}
      </Card>
    );
  const words = ({ fields, action }: Change) =>
    fields
      .map(({ field, before, after }) =>
        action === 'added' ? t('changes.is', { field, after }) : t('changes.becomes', { field, before, after }),
      )
      .join(', ');
  return (
    <Card>
      <h2>{t('changes.title', { ...counts })}</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {changes.length > 0 && (
        <DataTable
          caption={t('changes.caption')}
          showCaption
          rows={changes}
          rowKey={({ line, label }) => `${line} ${label}`}
          columns={[
            { key: 'line', heading: t('errors.line'), numeric: true, cell: ({ line }) => line },
            { key: 'label', heading: t('changes.label'), names: true, cell: ({ label }) => label },
            { key: 'action', heading: t('changes.action'), cell: ({ action }) => t('changes.act', { action }) },
            { key: 'fields', heading: t('changes.fields'), cell: words },
          ]}
        />
      )}
    </Card>
  );
}
