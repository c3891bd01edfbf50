import { MoreMessages, PageHeader } from '@throughline/platform/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import german from 'docs/privacy.de.md';
import english from 'docs/privacy.md';
import { chooseLanguage, chosenLanguage, languageFor } from '../protocol/language';
import { LanguageChoice } from '../start/language-choice';
import { privacyMessages } from './messages.en';
import classes from './privacy.module.css';

/** English first: it is the source. */
const DOCUMENTS = new Map([
  ['en', english],
  ['de', german],
]);
const LOCALES = [...DOCUMENTS.keys()];

/** What the promise does and does not cover: the text of docs/privacy.md, in the language that one answers in. */
export function PrivacyPage() {
  return (
    <MoreMessages messages={privacyMessages}>
      <Privacy />
    </MoreMessages>
  );
}

function Privacy() {
  const t = useTranslations('privacy');
  const [locale, setLocale] = useState(() => languageFor(LOCALES, chosenLanguage(), navigator.languages));
  const [, title, words] = /^<h1>(.*?)<\/h1>([^]*)$/.exec(DOCUMENTS.get(locale)!)!;
  const choose = (chosen: string) => {
    chooseLanguage(chosen);
    setLocale(chosen);
  };
  return (
    <div lang={locale}>
      <PageHeader title={title!} trail={<Link to="/pulse">{t('trail')}</Link>} />
      <div className={classes.languages}>
        <LanguageChoice label={t('language')} locales={LOCALES} locale={locale} onChoose={choose} />
      </div>
      {/* Our own document, made into HTML at build. */}
      <div className={classes.words} dangerouslySetInnerHTML={{ __html: words! }} />
    </div>
  );
}
