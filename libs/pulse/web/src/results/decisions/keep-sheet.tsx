import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { fieldError, FormError, Sheet, toastDone } from '@throughline/platform/ui';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { KEEP_PROMISE } from './decisions.graphql';
import classes from './decisions.module.css';

const MOST = 500;

/** Says that a promise was kept, and how. */
export function KeepSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('pulseDecisions');
  const [outcome, setOutcome] = useState('');
  const [keep, { loading, error }] = useMutation(KEEP_PROMISE);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await keep({ variables: { input: { id, outcome: outcome.trim() } } });
      toastDone(t('kept'));
      onClose();
    } catch {
      // The form shows the error.
    }
  };
  return (
    <Sheet opened onClose={onClose} title={t('keepTitle')}>
      <form className={classes.form} onSubmit={(event) => void send(event)}>
        <Textarea
          data-autofocus
          label={t('outcome')}
          description={t('outcomeHint')}
          autosize
          minRows={3}
          maxLength={MOST}
          value={outcome}
          error={fieldError(error, 'outcome')}
          onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
        />
        <FormError error={error} fields={['outcome']} />
        <Button type="submit" variant="filled" loading={loading} disabled={!outcome.trim()}>
          {t('keepAct')}
        </Button>
      </form>
    </Sheet>
  );
}
