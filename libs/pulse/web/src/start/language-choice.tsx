import { useTranslations } from 'use-intl';
import classes from '../stage/stage.module.css';
import type { Answering } from '../answer/use-answering';

/** The languages of the form, each in its own word. Nothing where there is one. */
export function LanguageChoice({ answering: { pulse, locale, chooseLocale } }: { answering: Answering }) {
  const t = useTranslations('answer.start');
  const { locales } = pulse.form;
  if (locales.length < 2) return null;
  return (
    <div role="radiogroup" aria-label={t('language')} className={classes.languages}>
      {locales.map((value) => (
        <label key={value} lang={value} className={classes.language}>
          <input
            type="radio"
            name="language"
            className="visually-hidden"
            checked={value === locale}
            onChange={() => chooseLocale(value)}
          />
          {ownName(value)}
        </label>
      ))}
    </div>
  );
}

function ownName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
