import type { ChoiceQuestion } from '@throughline/pulse/domain';
import type { QuestionProps } from './question-props';
import classes from './question.module.css';

/** Several of the options; once as many are chosen as there may be, the others wait. */
export function SeveralOf({ question, say, answer, onAnswer, labelledBy, describedBy }: QuestionProps<ChoiceQuestion>) {
  const chosen = Array.isArray(answer) ? (answer as string[]) : [];
  const full = chosen.length >= (question.atMost ?? Infinity);
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onAnswer(next.length > 0 ? next : undefined);
  };
  return (
    <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy} className={classes.choices}>
      {question.options.map(({ id, text }) => (
        <label key={id} className={classes.choice}>
          <input
            type="checkbox"
            className={classes.box}
            checked={chosen.includes(id)}
            disabled={full && !chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>{say(text)}</span>
        </label>
      ))}
    </div>
  );
}
