import { Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** Below so many characters that are left, their number is shown. */
const TOLD_FROM = 200;

export interface WordsFieldProps {
  label: string;
  /** The heading that asks, where it is the label. */
  labelledBy?: string;
  words: string;
  /** How many characters there may be. */
  most: number;
  rows: number;
  autoFocus?: boolean;
  onWords: (words: string) => void;
}

/** Room for one's own words. Characters are counted as people count them. */
export function WordsField({ label, labelledBy, words, most, rows, autoFocus, onWords }: WordsFieldProps) {
  const t = useTranslations('answer.question');
  const left = most - [...words].length;
  return (
    <Textarea
      label={labelledBy ? undefined : label}
      aria-labelledby={labelledBy}
      description={
        <>
          {t('careful')} <span role="status">{left < TOLD_FROM && t('left', { count: left })}</span>
        </>
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={words}
      autosize
      minRows={rows}
      maxRows={12}
      autoFocus={autoFocus}
      onChange={({ currentTarget }) => onWords([...currentTarget.value].slice(0, most).join(''))}
    />
  );
}
