import { useQuery } from '@apollo/client/react';
import { Card, DataTable } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { IMPORT_FIELDS } from './import.graphql';
import classes from './import.module.css';

/** What a file of people may hold, for whoever has none yet: its columns, and an empty file to fill in. */
export function PeopleFileGuide() {
  const t = useTranslations('people.import.guide');
  const { data } = useQuery(IMPORT_FIELDS, { variables: { kind: 'people' } });
  if (!data) return null;
  const fields = data.importFields;
  const empty = `data:text/csv;charset=utf-8,${encodeURIComponent(`${fields.map(({ name }) => name).join()}\r\n`)}`;
  return (
    <Card flush>
      <div className={classes.head}>
        <h2>{t('title')}</h2>
        <p>
          {t('lead')}{' '}
          <a href={empty} download="people.csv">
            {t('empty')}
          </a>
        </p>
      </div>
      <DataTable
        caption={t('title')}
        rows={fields}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'column',
            heading: t('column'),
            names: true,
            cell: ({ name, required }) => (required ? t('required', { name }) : name),
          },
          { key: 'means', heading: t('means'), cell: ({ description }) => description },
        ]}
      />
    </Card>
  );
}
