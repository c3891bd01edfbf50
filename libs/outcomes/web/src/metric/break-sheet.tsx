import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { fieldError, FormError, Sheet, toastDone } from '@throughline/platform/ui';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MetricQuery } from '../gql/graphql';
import { SET_SERIES_BREAK } from '../outcomes.graphql';
import classes from './metric.module.css';

const FIELDS = ['startsOn', 'note'];
const LONGEST_NOTE = 200;

interface BreakSheetProps {
  metric: MetricQuery['metric'];
  onClose: () => void;
}

/** Marks a day from which a series is not the same as before. */
export function BreakSheet({ metric: { id, name }, onClose }: BreakSheetProps) {
  const t = useTranslations('outcomes.breaks');
  const [startsOn, setStartsOn] = useState('');
  const [note, setNote] = useState('');
  const [mark, { loading, error }] = useMutation(SET_SERIES_BREAK);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await mark({ variables: { input: { metric: id, startsOn, note: note.trim() } } });
      toastDone(t('saved'));
      onClose();
    } catch {
      // The form shows the error.
    }
  };
  return (
    <Sheet opened onClose={onClose} title={t('addTitle')}>
      <form className={classes.form} onSubmit={(event) => void send(event)}>
        <p className="quiet">{t('addLead', { name })}</p>
        <TextInput
          type="date"
          data-autofocus
          label={t('startsOn')}
          required
          value={startsOn}
          error={fieldError(error, 'startsOn')}
          onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
        />
        <Textarea
          label={t('note')}
          placeholder={t('noteExample')}
          required
          autosize
          minRows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          error={fieldError(error, 'note')}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <FormError error={error} fields={FIELDS} />
        <Button type="submit" variant="filled" loading={loading} disabled={!startsOn || !note.trim()}>
          {t('save')}
        </Button>
      </form>
    </Sheet>
  );
}
