import type { ScaleQuestion } from '@throughline/pulse/domain';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { QuestionProps } from './question-props';
import classes from './question.module.css';

const STEPS = Array.from({ length: 11 }, (_, step) => step);

/** From 0 to 10, with words at both ends. */
export function Scale({ question, say, answer, onAnswer, labelledBy, describedBy }: QuestionProps<ScaleQuestion>) {
  const t = useTranslations('answer.question');
  const id = useId();
  const ends: Record<number, string> = { 0: `${id}-low`, 10: `${id}-high` };
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <div className={classes.scale}>
        {STEPS.map((step) => (
          <label key={step} className={classes.step}>
            <input
              type="radio"
              name={question.id}
              className="visually-hidden"
              checked={answer === step}
              aria-describedby={ends[step]}
              onChange={() => onAnswer(step)}
            />
            {step}
          </label>
        ))}
      </div>
      <div className={classes.ends}>
        <span id={ends[0]}>{t('low', { words: say(question.low) })}</span>
        <span id={ends[10]}>{t('high', { words: say(question.high) })}</span>
      </div>
    </div>
  );
}
