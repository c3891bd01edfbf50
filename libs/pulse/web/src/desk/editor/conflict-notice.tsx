import { Button } from '@mantine/core';
import { type Question, textIn } from '@throughline/pulse/domain';
import { useTranslations } from 'use-intl';
import { type Difference, differences } from '../draft/differences';
import type { SurveyDraft } from '../draft/survey-draft';
import classes from './editor.module.css';

export interface ConflictNoticeProps {
  mine: SurveyDraft;
  theirs: SurveyDraft;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** Somebody else has saved first: what differs, and which of the two shall stand. Nothing is lost unasked. */
export function ConflictNotice({ mine, theirs, onTakeTheirs, onKeepMine }: ConflictNoticeProps) {
  const t = useTranslations('surveyDesk.conflict');
  const questions = new Map([...mine.form.questions, ...theirs.form.questions].map((each) => [each.id, each]));
  const wordsOf = (difference: Difference) =>
    'id' in difference
      ? t(difference.what, { question: shortOf(questions.get(difference.id), theirs.form.locales) })
      : t(difference.what);
  return (
    <div className={classes.conflict} role="alert">
      <h2>{t('heading')}</h2>
      <p>{t('lead')}</p>
      <ul>
        {differences(mine, theirs).map((difference) => (
          <li key={JSON.stringify(difference)}>{wordsOf(difference)}</li>
        ))}
      </ul>
      <div className={classes.acts}>
        <Button onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
        <Button onClick={onKeepMine}>{t('keepMine')}</Button>
      </div>
    </div>
  );
}

const SHORT = 60;

function shortOf(question: Question | undefined, locales: readonly string[]): string {
  const words = question ? textIn(question.text, 'en', locales) : '';
  return words.length > SHORT ? `${words.slice(0, SHORT)}…` : words;
}
