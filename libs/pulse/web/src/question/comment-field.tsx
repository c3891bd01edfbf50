import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './question.module.css';
import { WordsField } from './words-field';

/** A few words below an answer: closed until they are wanted. */
export function CommentField({
  words,
  most,
  onWords,
}: {
  words: string;
  most: number;
  onWords: (words: string) => void;
}) {
  const t = useTranslations('answer.question');
  const [opened, setOpened] = useState(false);
  if (opened || words)
    return (
      <WordsField label={t('commentLabel')} words={words} most={most} rows={3} autoFocus={opened} onWords={onWords} />
    );
  return (
    <UnstyledButton className={classes.comment} onClick={() => setOpened(true)}>
      {t('comment')}
    </UnstyledButton>
  );
}
