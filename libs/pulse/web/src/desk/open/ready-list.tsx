import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { textIn } from '@throughline/pulse/domain';
import { useLocale, useTranslations } from 'use-intl';
import { useEditing } from '../editor/editing';
import { toComplete } from './to-complete';
import classes from './open.module.css';

/** What still keeps the survey from being opened, each with the way to its place; or that nothing does. */
export function ReadyList({ goTo }: { goTo: (field: string) => void }) {
  const t = useTranslations('surveyDesk.ready');
  const { draft, faults } = useEditing();
  const locale = useLocale();
  const { questions, locales } = draft.form;
  if (faults.length === 0)
    return (
      <p className={classes.ready}>
        <IconCircleCheck size={20} stroke={1.8} aria-hidden="true" />
        {t('complete', { count: questions.length })}
      </p>
    );
  const nameOf = (place: number) => textIn(questions[place]?.text ?? {}, locale, locales) || t('unwritten');
  const things = toComplete(faults);
  return (
    <div className={classes.missing}>
      <p className={classes.ready} data-wrong="true">
        <IconAlertCircle size={20} stroke={1.8} aria-hidden="true" />
        {t('missing', { count: things.length })}
      </p>
      <ul>
        {things.map(({ question, first, more }) => (
          <li key={`${first.field} ${first.message}`}>
            <button type="button" className={classes.faultLink} onClick={() => goTo(first.field)}>
              {question === null ? first.message : t('at', { number: question + 1, question: nameOf(question) })}
            </button>{' '}
            <span className="quiet">
              {question === null ? first.hint : t('lacks', { message: first.message, hint: first.hint, more })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
