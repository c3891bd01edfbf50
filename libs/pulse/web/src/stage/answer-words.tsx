import { type ReactNode, useEffect } from 'react';
import { IntlProvider, useMessages } from 'use-intl';
import { chromeFor } from '../protocol/language';
import { answerDe } from './messages.de';
import { answerEn } from './messages.en';

const WORDS = { 'en-GB': { answer: answerEn }, 'de-DE': answerDe };

/** Our own words in the language that a form is shown in, or in English where we do not speak it. */
export function AnswerWords({ locale, children }: { locale: string; children: ReactNode }) {
  const known = useMessages();
  const chrome = chromeFor(locale);
  useEffect(() => {
    const page = document.documentElement;
    const before = page.lang;
    page.lang = chrome;
    return () => void (page.lang = before);
  }, [chrome]);
  return (
    <IntlProvider locale={chrome} messages={{ ...known, ...WORDS[chrome] }}>
      {children}
    </IntlProvider>
  );
}
