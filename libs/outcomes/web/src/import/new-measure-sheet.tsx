import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { DIRECTIONS, type MetricColumn, SIDES } from '@throughline/outcomes/domain';
import { Sheet } from '@throughline/platform/ui';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './import.module.css';

/** The description travels in the mapping, which has room for this much. */
const LONGEST = { name: 100, unit: 40, definition: 240 };

interface NewMeasureSheetProps {
  /** The column of the file that it is about. */
  column: string;
  onClose: () => void;
  onDescribed: (measure: MetricColumn) => void;
}

/** Says what a column of a file measures. Nothing is written until the file is imported. */
export function NewMeasureSheet({ column, onClose, onDescribed }: NewMeasureSheetProps) {
  const t = useTranslations('outcomes');
  const [draft, setDraft] = useState({
    side: 'customers',
    name: column,
    unit: '',
    direction: 'higher',
    definition: '',
  });
  const text = (part: 'name' | 'unit' | 'definition') => ({
    value: draft[part],
    maxLength: LONGEST[part],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [part]: value }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    onDescribed({ ...draft, name: draft.name.trim() } as MetricColumn);
  };
  return (
    <Sheet opened onClose={onClose} title={t('import.newTitle', { column })}>
      <form className={classes.form} onSubmit={send}>
        <TextInput label={t('metric.editName')} required data-autofocus {...text('name')} />
        <NativeSelect
          label={t('import.side')}
          data={SIDES.map((value) => ({ value, label: t(`side.${value}`) }))}
          value={draft.side}
          onChange={({ currentTarget }) => setDraft({ ...draft, side: currentTarget.value })}
        />
        <TextInput label={t('metric.measure')} placeholder={t('import.unitExample')} {...text('unit')} />
        <NativeSelect
          label={t('metric.direction')}
          data={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
          value={draft.direction}
          onChange={({ currentTarget }) => setDraft({ ...draft, direction: currentTarget.value })}
        />
        <Textarea label={t('metric.definition')} autosize minRows={2} {...text('definition')} />
        <Button type="submit" variant="filled" disabled={!draft.name.trim()}>
          {t('import.use')}
        </Button>
      </form>
    </Sheet>
  );
}
