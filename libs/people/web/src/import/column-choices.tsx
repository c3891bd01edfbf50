import { NativeSelect } from '@mantine/core';
import { DataTable } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './import.module.css';
import { LongValue } from './long-value';
import type { UploadedFile } from './upload-file';
import type { ColumnChoice } from './use-import';

export interface FieldOption {
  name: string;
  required: boolean;
  description: string;
  /** What people read in place of the name. */
  label?: string;
}

/** For kinds whose fields are made while mapping: asks what the new field of a column is, and hands it back. */
export interface NewField {
  label: string;
  make: (column: string, made: (field: FieldOption) => void) => void;
}

const NEW = ' new';

export interface ColumnChoicesProps {
  uploaded: UploadedFile;
  fields: readonly FieldOption[];
  mapping: readonly ColumnChoice[];
  newField?: NewField;
  onChange: (mapping: ColumnChoice[]) => void;
}

/** Which column means what: one choice a column, beside what stands in its first row. */
export function ColumnChoices({ uploaded, fields, mapping, newField, onChange }: ColumnChoicesProps) {
  const t = useTranslations('people.import.columns');
  const fieldOf = (column: string) => mapping.find((each) => each.column === column)?.field ?? '';
  const choose = (column: string, field: string) => {
    if (field === NEW) return newField?.make(column, (made) => choose(column, made.name));
    // A field has one column: whoever had it lets go.
    const others = mapping.filter((each) => each.column !== column && each.field !== field);
    onChange(field ? [...others, { column, field }] : others);
  };
  const options = [
    { value: '', label: t('unused') },
    ...fields.map(({ name, label = name, required }) => ({
      value: name,
      label: required ? t('required', { name: label }) : label,
    })),
    ...(newField ? [{ value: NEW, label: newField.label }] : []),
  ];
  return (
    <div className={classes.choices}>
      <DataTable
        caption={t('title')}
        rows={uploaded.columns.map((column, index) => ({ column, sample: uploaded.sampleRows[0]?.[index] ?? '' }))}
        rowKey={({ column }) => column}
        columns={[
          {
            key: 'column',
            heading: t('column'),
            names: true,
            cell: ({ column, sample }) => (
              <div className={classes.value}>
                {column}
                <p className={classes.onPhone}>{sample}</p>
              </div>
            ),
          },
          { key: 'sample', heading: t('sample'), cell: ({ sample }) => <LongValue text={sample} /> },
          {
            key: 'field',
            heading: t('field'),
            cell: ({ column }) => (
              <NativeSelect
                className={classes.choice}
                aria-label={t('fieldOf', { column })}
                value={fieldOf(column)}
                data={options}
                onChange={(event) => choose(column, event.currentTarget.value)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
