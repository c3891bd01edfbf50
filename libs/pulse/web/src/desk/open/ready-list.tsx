import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { textIn } from '@throughline/pulse/domain';
import { useLocale, useTranslations } from 'use-intl';
import { useEditing } from '../editor/editing';
import classes from './open.module.css';

const QUESTION = /^questions\.(\d+)/;

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
  const nameOf = (field: string) => {
    const question = questions[Number(QUESTION.exec(field)?.[1] ?? -1)];
    return question && (textIn(question.text, locale, locales) || t('unwritten'));
  };
  return (
    <div className={classes.missing}>
      <p className={classes.ready} data-wrong="true">
        <IconAlertCircle size={20} stroke={1.8} aria-hidden="true" />
        {t('missing', { count: faults.length })}
      </p>
      <ul>
        {faults.map(({ field, message, hint }) => {
          const question = nameOf(field);
          return (
            <li key={`${field} ${message}`}>
              <button type="button" className={classes.faultLink} onClick={() => goTo(field)}>
                {question ? t('at', { question, message }) : message}
              </button>{' '}
              <span className="quiet">{hint}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
