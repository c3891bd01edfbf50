import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { fieldError, FormError, Sheet, toastDone } from '@throughline/platform/ui';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskWaveFragment } from '../../gql/graphql';
import { forgetSurveys } from '../forget-surveys';
import { daysAfter, localNow } from '../open/plan';
import { EXTEND_WAVE } from './wave.graphql';
import { useWaveWords } from './wave-words';
import classes from './wave.module.css';

/** What is proposed: people of one shift after another see it once more. */
const DAYS = 3;

/** Lets an open wave take answers for longer. */
export function MoreTimeSheet({ wave, onClose }: { wave: DeskWaveFragment; onClose: () => void }) {
  const t = useTranslations('surveyDesk.act.more');
  const { at } = useWaveWords();
  const { id, closesAt, timeZone } = wave;
  const closes = localNow(new Date(closesAt), timeZone);
  const [until, setUntil] = useState(() => daysAfter(closes, DAYS));
  const [extend, { loading, error }] = useMutation(EXTEND_WAVE, { update: forgetSurveys });

  async function send(event: FormEvent) {
    event.preventDefault();
    try {
      const { data } = await extend({ variables: { id, closesLocal: until } });
      toastDone(t('done', { closes: at(data!.extendWave.closesAt, timeZone) }));
      onClose();
    } catch {
      // The form shows the error.
    }
  }
  return (
    <Sheet opened onClose={onClose} title={t('title')}>
      <form className={classes.more} onSubmit={(event) => void send(event)} noValidate>
        <p>{t('words', { closes: at(closesAt, timeZone) })}</p>
        <TextInput
          data-autofocus
          type="datetime-local"
          label={t('until')}
          description={t('zone', { timeZone })}
          min={closes}
          value={until}
          error={until && until <= closes ? t('notLater') : fieldError(error, 'closesLocal')}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
        <FormError error={error} fields={['closesLocal']} />
        <Button type="submit" variant="filled" loading={loading} disabled={!until || until <= closes}>
          {t('act')}
        </Button>
      </form>
    </Sheet>
  );
}
