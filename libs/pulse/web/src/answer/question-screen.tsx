import { Button, UnstyledButton } from '@mantine/core';
import type { Answer, Question } from '@throughline/pulse/domain';
import { textIn, WORDS_LENGTH, WORDS_TOGETHER } from '@throughline/pulse/domain';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CommentField } from '../question/comment-field';
import { QuestionField } from '../question/question-field';
import { wordsLeft } from '../question/words-left';
import { answeredIn } from '../protocol/sheet-of';
import classes from '../stage/stage.module.css';
import { PromiseLine } from '../stage/promise-line';
import { Stage, StageTitle } from '../stage/stage';
import type { Answering } from './use-answering';

/** One question: big choices, a few words if one likes, and Back, Next and Skip under the thumb. */
export function QuestionScreen({ answering, at }: { answering: Answering; at: number }) {
  const t = useTranslations('answer.question');
  const { pulse, ballot, locale, go } = answering;
  const { form } = pulse;
  const { draft } = ballot.record!;
  const question = form.questions[at - 1]!;
  const [missing, setMissing] = useState(false);
  const id = useId();
  const hint = hintOf(question);
  const fault = missing && !answeredIn(form, draft).has(question.id);
  const most = Math.min(WORDS_LENGTH, wordsLeft(form, draft, question.id, WORDS_TOGETHER));

  const answer = (value: Answer | undefined) =>
    ballot.setDraft({ ...draft, answers: withEntry(draft.answers, question.id, value) });
  const comment = (words: string) =>
    ballot.setDraft({ ...draft, comments: withEntry(draft.comments, question.id, words || undefined) });
  const onward = () => go(at < form.questions.length ? at + 1 : 'send');
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (answeredIn(form, draft).has(question.id)) return onward();
    setMissing(true);
  };
  const skip = () => {
    ballot.setDraft({
      answers: withEntry(draft.answers, question.id, undefined),
      comments: withEntry(draft.comments, question.id, undefined),
    });
    onward();
  };
  const chosen = draft.answers[question.id];
  const full = question.kind === 'MULTIPLE' && Array.isArray(chosen) && chosen.length === question.atMost;
  return (
    <Stage progress={{ at, of: form.questions.length }}>
      <form className={classes.question} onSubmit={next} noValidate>
        <StageTitle
          id={`${id}-asks`}
          lang={locale}
          tab={t('title', { at, of: form.questions.length, title: answering.title })}
        >
          {textIn(question.text, locale, form.locales)}
        </StageTitle>
        <p id={`${id}-hint`} className={classes.hint}>
          {hint && t(full ? 'full' : hint, { count: ('atMost' in question && question.atMost) || 0 })}
        </p>
        <div lang={locale}>
          <QuestionField
            question={question}
            say={(text) => textIn(text, locale, form.locales)}
            answer={chosen}
            onAnswer={answer}
            labelledBy={`${id}-asks`}
            describedBy={hint ? `${id}-hint` : undefined}
            most={most}
          />
        </div>
        {question.comment && question.kind !== 'TEXT' && (
          <CommentField words={draft.comments[question.id] ?? ''} most={most} onWords={comment} />
        )}
        <div className={classes.foot}>
          <p role="alert" className={classes.fault}>
            {fault && t(faultOf(question))}
          </p>
          <div className={classes.acts}>
            <Button size="lg" onClick={() => go(at > 1 ? at - 1 : null)}>
              {t('back')}
            </Button>
            <Button size="lg" type="submit" variant="filled" className={classes.forward}>
              {t('next')}
            </Button>
          </div>
          <UnstyledButton className={classes.skip} onClick={skip}>
            {t('skip')}
          </UnstyledButton>
          <p className={classes.small}>
            {t('saved')} <PromiseLine />
          </p>
        </div>
      </form>
    </Stage>
  );
}

function hintOf(question: Question) {
  if (question.kind === 'RANKING') return 'rank';
  if (question.kind !== 'MULTIPLE') return null;
  return question.atMost ? 'atMost' : 'many';
}

function faultOf({ kind }: Question) {
  if (kind === 'RANKING') return 'inOrder';
  return kind === 'TEXT' ? 'write' : 'choose';
}

function withEntry<T>(entries: Readonly<Record<string, T>>, id: string, value: T | undefined): Record<string, T> {
  const others = Object.fromEntries(Object.entries(entries).filter(([other]) => other !== id));
  return value === undefined ? others : { ...others, [id]: value };
}
