import { Button } from '@mantine/core';
import { type Answer, type Question, textIn, WORDS_LENGTH } from '@throughline/pulse/domain';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CommentField } from '../../question/comment-field';
import { QuestionField } from '../../question/question-field';
import { useForm } from '../editor/editing';
import classes from './preview.module.css';

export interface PhoneQuestionProps {
  question: Question;
  locale: string;
  onBack: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** One question as people meet it. What is tried here goes nowhere. */
export function PhoneQuestion({ question, locale, onBack, onNext }: PhoneQuestionProps) {
  const t = useTranslations('answer.question');
  const desk = useTranslations('surveyDesk.question');
  const [{ locales }] = useForm();
  const id = useId();
  const [answer, setAnswer] = useState<Answer>();
  const [comment, setComment] = useState('');
  const say = (text: Question['text']) => textIn(text, locale, locales);
  const hint = hintOf(question);
  return (
    <div className={classes.question}>
      <p id={`${id}-asks`} className={classes.asks} lang={locale}>
        {say(question.text) || desk('unwritten')}
      </p>
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {t(hint, { count: ('atMost' in question && question.atMost) || 0 })}
        </p>
      )}
      <div lang={locale}>
        <QuestionField
          question={question}
          say={say}
          answer={answer}
          onAnswer={setAnswer}
          labelledBy={`${id}-asks`}
          describedBy={hint ? `${id}-hint` : undefined}
          most={WORDS_LENGTH}
        />
      </div>
      {question.comment && question.kind !== 'TEXT' && (
        <CommentField words={comment} most={WORDS_LENGTH} onWords={setComment} />
      )}
      <div className={classes.acts}>
        <Button size="md" onClick={onBack} aria-disabled={!onBack}>
          {t('back')}
        </Button>
        <Button size="md" variant="filled" className={classes.forward} onClick={onNext} aria-disabled={!onNext}>
          {t('next')}
        </Button>
      </div>
    </div>
  );
}

function hintOf(question: Question) {
  if (question.kind === 'RANKING') return 'rank';
  if (question.kind !== 'MULTIPLE') return null;
  return question.atMost ? 'atMost' : 'many';
}
