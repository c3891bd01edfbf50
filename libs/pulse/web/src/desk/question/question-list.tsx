import { announce, EmptyState, toastDone } from '@throughline/platform/ui';
import { type Question, textIn, withMoved, withoutQuestion, withQuestion } from '@throughline/pulse/domain';
import { useLayoutEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useEditing, useForm } from '../editor/editing';
import { newId } from './question-id';
import { QuestionItem } from './question-item';
import classes from './question.module.css';

/** All questions in the order in which they are asked. */
export function QuestionList() {
  const t = useTranslations('surveyDesk.question');
  const { open } = useEditing();
  const [form, setForm] = useForm();
  const locale = useLocale();
  const focused = useRef<HTMLElement | null>(null);
  const order = form.questions.map(({ id }) => id).join();

  // A row that changes its place is taken out and put in anew: the keyboard goes along with it.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  }, [order]);

  const nameOf = ({ text }: Question) => textIn(text, locale, form.locales) || t('unwritten');
  function move(question: Question, index: number, by: 1 | -1) {
    focused.current = document.activeElement as HTMLElement | null;
    setForm((before) => withMoved(before, question.id, by));
    announce(t('moved', { question: nameOf(question), place: index + by + 1 }));
  }
  function copy(question: Question, index: number) {
    const id = newId(form.questions);
    setForm((before) => withQuestion(before, { ...question, id }, index));
    open(id);
  }
  function remove(question: Question, index: number) {
    const { indices } = form;
    setForm((before) => withoutQuestion(before, question.id));
    // Only the question comes back: what was written meanwhile stays.
    const putBack = () => setForm((before) => ({ ...withQuestion(before, question, index - 1), indices }));
    toastDone(t('removed'), { label: t('undo'), run: putBack });
  }
  if (form.questions.length === 0) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>;
  return (
    <>
      <ol className={classes.questions} aria-label={t('list')}>
        {form.questions.map((question, index) => (
          <QuestionItem
            key={question.id}
            question={question}
            index={index}
            last={index === form.questions.length - 1}
            onMove={(by) => move(question, index, by)}
            onCopy={() => copy(question, index)}
            onRemove={() => remove(question, index)}
          />
        ))}
      </ol>
      {form.questions.length > 1 && <p className={classes.keys}>{t('keys')}</p>}
    </>
  );
}
