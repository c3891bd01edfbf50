import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { minutesFor } from '../../words/minutes';
import { toComplete } from '../open/to-complete';
import { usePreview } from '../people/use-preview';
import { useEditing } from './editing';
import classes from './editor.module.css';

export const STEPS = ['questions', 'people', 'open'] as const;
export type Step = (typeof STEPS)[number];

/** The way from the first question to the opening, with what stands at each step. */
export function Steps({ current }: { current: Step }) {
  const t = useTranslations('surveyDesk.steps');
  const { draft, faults, threshold } = useEditing();
  const { preview } = usePreview(draft.audience, threshold);
  const { length } = draft.form.questions;
  const standing = {
    questions: t('questionCount', { count: length, minutes: minutesFor(length) }),
    people: preview ? t('peopleCount', { people: preview.invited, groups: preview.groups.length }) : t('looking'),
    open: faults.length > 0 ? t('faults', { count: toComplete(faults).length }) : t('ready'),
  };
  const wrong = { questions: false, people: Boolean(preview?.problem), open: faults.length > 0 };
  return (
    <nav aria-label={t('label')}>
      <ol className={classes.steps}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <Link
              to={step === 'questions' ? '?' : `?step=${step}`}
              className={classes.step}
              aria-current={step === current ? 'step' : undefined}
              preventScrollReset
            >
              <span className={classes.stepNumber} aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <strong>{t(step)}</strong>
                <span className={classes.standing} data-wrong={wrong[step]}>
                  {standing[step]}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
