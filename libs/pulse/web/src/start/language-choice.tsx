import classes from '../stage/stage.module.css';

export interface LanguageChoiceProps {
  label: string;
  locales: readonly string[];
  locale: string;
  onChoose: (locale: string) => void;
}

/** Languages, each in its own word. Nothing where there is one. */
export function LanguageChoice({ label, locales, locale, onChoose }: LanguageChoiceProps) {
  if (locales.length < 2) return null;
  return (
    <div role="radiogroup" aria-label={label} className={classes.languages}>
      {locales.map((value) => (
        <label key={value} lang={value} className={classes.language}>
          <input
            type="radio"
            name="language"
            className="visually-hidden"
            checked={value === locale}
            onChange={() => onChoose(value)}
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
