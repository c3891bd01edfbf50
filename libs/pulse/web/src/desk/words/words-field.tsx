import { Textarea, TextInput } from '@mantine/core';
import { type Text, textIn } from '@throughline/pulse/domain';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { faultsAt, useEditing } from '../editor/editing';
import { languageName } from './language-name';
import classes from '../editor/editor.module.css';

export interface WordsFieldProps {
  label: string;
  /** Where faults name it, such as `questions.2.text`. */
  place: string;
  text: Text;
  onChange: (text: Text) => void;
  /** How many characters there may be. */
  most?: number;
  /** Room for several lines, in the type of people's words. */
  large?: boolean;
  hideLabel?: boolean;
  /** The field in the first language, so that the keyboard goes there. */
  autoFocus?: boolean;
}

/** The same words in every language of the form, side by side. What is missing shows the words that readers get instead. */
export function WordsField({ label, place, text, onChange, most = 300, large, hideLabel, autoFocus }: WordsFieldProps) {
  const t = useTranslations('surveyDesk.words');
  const { draft, faults, told } = useEditing();
  const shownIn = useLocale();
  // Not once it is left: words that come up then would move the button away that is being pressed.
  const [changed, setChanged] = useState<readonly string[]>([]);
  const { locales } = draft.form;
  const Field = large ? Textarea : TextInput;
  return (
    <div className={classes.languages} data-count={Math.min(locales.length, 2)}>
      {locales.map((locale, index) => {
        const [fault] = told || changed.includes(locale) ? faultsAt(faults, `${place}.${locale}`) : [];
        const name = locales.length > 1 ? t('inLanguage', { label, language: languageName(locale, shownIn) }) : label;
        return (
          <Field
            key={locale}
            label={hideLabel ? undefined : name}
            aria-label={hideLabel ? name : undefined}
            lang={locale}
            maxLength={most}
            value={text[locale] ?? ''}
            placeholder={textIn(text, locale, locales) || (hideLabel ? name : undefined)}
            onChange={({ currentTarget }) => {
              setChanged((before) => [...before.filter((each) => each !== locale), locale]);
              onChange({ ...text, [locale]: currentTarget.value });
            }}
            error={fault && t('fault', { message: fault.message, hint: fault.hint })}
            // A question that was just added is there to be written.
            autoFocus={autoFocus && index === 0}
            data-place={`${place}.${locale}`}
            {...(large && { autosize: true, minRows: 2, classNames: { input: classes.large } })}
          />
        );
      })}
    </div>
  );
}
