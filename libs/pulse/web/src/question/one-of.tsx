import type { ChoiceQuestion, LikertQuestion } from '@throughline/pulse/domain';
import type { QuestionProps } from './question-props';
import classes from './question.module.css';

/** One of several: labels from the least to the most favourable (an answer is its place, from 1), or options by id. */
export function OneOf({
  question,
  say,
  answer,
  onAnswer,
  labelledBy,
  describedBy,
}: QuestionProps<LikertQuestion | ChoiceQuestion>) {
  const choices =
    question.kind === 'LIKERT'
      ? question.labels.map((text, place) => ({ value: place + 1, text }))
      : question.options.map(({ id, text }) => ({ value: id, text }));
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy} className={classes.choices}>
      {choices.map(({ value, text }) => (
        <label key={value} className={classes.choice}>
          <input
            type="radio"
            name={question.id}
            className={classes.dot}
            checked={answer === value}
            onChange={() => onAnswer(value)}
          />
          <span>{say(text)}</span>
        </label>
      ))}
    </div>
  );
}
