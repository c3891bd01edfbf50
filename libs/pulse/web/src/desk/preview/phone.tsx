import { ProgressThread } from '@throughline/platform/ui';
import { useState } from 'react';
import { IntlProvider, useMessages, useTranslations } from 'use-intl';
import { answerDe } from '../../stage/messages.de';
import { answerEn } from '../../stage/messages.en';
import { chromeFor } from '../../protocol/language';
import { useEditing } from '../editor/editing';
import { PhoneQuestion } from './phone-question';
import classes from './preview.module.css';

const WORDS = { 'en-GB': { answer: answerEn }, 'de-DE': answerDe };

/** The question that stands open, or was moved to here, with the fields and the words that people answer with. */
export function Phone({ locale }: { locale: string }) {
  const t = useTranslations('surveyDesk.preview');
  const known = useMessages();
  const { draft, opened } = useEditing();
  const { questions } = draft.form;
  const [seen, setSeen] = useState(opened);
  const [shown, setShown] = useState(opened);
  if (opened !== seen) {
    setSeen(opened);
    if (opened) setShown(opened);
  }
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === shown),
  );
  const question = questions[at];
  const go = (by: 1 | -1) => setShown(questions[at + by]?.id ?? null);
  const chrome = chromeFor(locale);
  return (
    <IntlProvider locale={chrome} messages={{ ...known, ...WORDS[chrome] }}>
      <div className={classes.phone} lang={chrome}>
        {question ? (
          <>
            <div className={classes.bar}>
              <ProgressThread
                value={at + 1}
                max={questions.length}
                label={t('place', { at: at + 1, of: questions.length })}
              />
              <span className={classes.count} aria-hidden="true">
                {t('place', { at: at + 1, of: questions.length })}
              </span>
            </div>
            <PhoneQuestion
              // A question that is answered in another way has no answer yet.
              key={`${question.id} ${question.kind}`}
              question={question}
              locale={locale}
              onBack={at > 0 ? () => go(-1) : undefined}
              onNext={at < questions.length - 1 ? () => go(1) : undefined}
            />
          </>
        ) : (
          <p className={classes.nothing}>{t('nothing')}</p>
        )}
      </div>
    </IntlProvider>
  );
}
