import { Button, Textarea } from '@mantine/core';
import { FormError } from '@throughline/platform/ui';
import { secretFrom } from '@throughline/pulse/ballot';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import screen from '../stage/stage.module.css';
import { Stage, StageTitle } from '../stage/stage';
import type { Answering } from '../answer/use-answering';
import classes from './keep.module.css';
import { LostCode } from './lost-code';

export interface ElsewhereScreenProps {
  answering: Answering;
  /** A code came with the address, and is another's. */
  refused: boolean;
}

/** The ballot was taken, and this device does not hold it: by its code it can, or by another ballot, once. */
export function ElsewhereScreen({ answering, refused }: ElsewhereScreenProps) {
  const t = useTranslations('answer.elsewhere');
  const { ballot, ask } = answering;
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<'wrongWords' | 'wrongBallot'>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const take = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    const secret = await secretFrom(words);
    setFault(secret ? undefined : 'wrongWords');
    try {
      const taken = secret && (await ballot.takeUp(secret));
      if (taken === 'elsewhere') setFault('wrongBallot');
      if (taken === 'closed') await ask();
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  };
  return (
    <Stage>
      <div className={screen.question}>
        <StageTitle>{t('title')}</StageTitle>
        {refused && (
          <p role="alert" className={screen.fault}>
            {t('notYours')}
          </p>
        )}
        <p className={screen.lead}>{t('lead')}</p>
        <p>{t('scan')}</p>
        <form onSubmit={(event) => void take(event)} className={classes.typed} noValidate>
          <Textarea
            label={t('typed')}
            description={t('type')}
            value={words}
            autosize
            minRows={2}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            error={fault && t(fault)}
          />
          <FormError error={error} />
          <Button size="lg" type="submit" variant="filled" loading={busy}>
            {t('take')}
          </Button>
        </form>
        <LostCode answering={answering} />
      </div>
    </Stage>
  );
}
