import { Button, UnstyledButton } from '@mantine/core';
import { textIn } from '@throughline/pulse/domain';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RecoveryWays } from '../keep/recovery-ways';
import { answeredIn } from '../protocol/sheet-of';
import type { Sent } from '../protocol/send-ballot';
import classes from '../stage/stage.module.css';
import { PromiseLine } from '../stage/promise-line';
import { Stage, StageTitle } from '../stage/stage';
import type { Answering } from './use-answering';

export interface SendScreenProps {
  answering: Answering;
  onSent: (sent: Sent, shared: boolean) => Promise<void>;
}

/** Before it is sent: what was skipped, the code for another device on one press, and Send. */
export function SendScreen({ answering, onSent }: SendScreenProps) {
  const t = useTranslations('answer.send');
  const all = useTranslations('answer.question');
  const { pulse, ballot, locale, go, closes } = answering;
  const { questions, locales } = pulse.form;
  const { draft, shared = false } = ballot.record!;
  const [busy, setBusy] = useState(false);
  const answered = answeredIn(pulse.form, draft);
  const skipped = questions
    .map((question, place) => ({ question, at: place + 1 }))
    .filter(({ question }) => !answered.has(question.id));

  const send = async () => {
    setBusy(true);
    try {
      await onSent(await ballot.send(), shared);
    } catch {
      // It is kept, and wanted: the next screen says so and tries again.
      go(null);
    }
    setBusy(false);
  };
  return (
    <Stage progress={{ at: questions.length + 1, of: questions.length }}>
      <div className={classes.question}>
        <StageTitle>{t('title')}</StageTitle>
        <p className={classes.lead}>
          {t('count', { answered: answered.size, of: questions.length })}{' '}
          {skipped.length > 0 && t(answered.size > 0 ? 'skipped' : 'none')}
        </p>
        {skipped.length > 0 && (
          <ul className={classes.skipped} lang={locale}>
            {skipped.map(({ question, at }) => (
              <li key={question.id}>
                <UnstyledButton className={classes.inline} onClick={() => go(at)}>
                  {textIn(question.text, locale, locales)}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
        <section className={classes.way}>
          <h2>{t('way')}</h2>
          <p>{t('wayLead', { closes })}</p>
          <RecoveryWays answering={answering} />
        </section>
        <div className={classes.foot}>
          <div className={classes.acts}>
            <Button size="lg" onClick={() => go(questions.length)}>
              {all('back')}
            </Button>
            <Button size="lg" variant="filled" className={classes.forward} loading={busy} onClick={() => void send()}>
              {t('send')}
            </Button>
          </div>
          <p className={classes.small}>
            <PromiseLine />
          </p>
        </div>
      </div>
    </Stage>
  );
}
