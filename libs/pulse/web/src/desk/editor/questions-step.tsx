import { useTranslations } from 'use-intl';
import { FiguresField } from '../figure/figures-field';
import { Preview } from '../preview/preview';
import { AddQuestion } from '../question/add-question';
import { FaultLines } from '../question/fault-lines';
import { QuestionList } from '../question/question-list';
import { useEditing } from './editing';
import { LanguagesField } from '../words/languages-field';
import { TitleField } from '../words/title-field';
import classes from './editor.module.css';

/** What is asked, at the left; at the right the phone that it is asked on. */
export function QuestionsStep() {
  const t = useTranslations('surveyDesk.question');
  const { told } = useEditing();
  return (
    <div className={classes.columns}>
      <div className={classes.form}>
        <TitleField />
        <LanguagesField />
        <section className={classes.group} aria-labelledby="survey-questions">
          <h2 id="survey-questions" className={classes.groupTitle}>
            {t('title')}
          </h2>
          {told && <FaultLines place="questions" />}
          <QuestionList />
          <AddQuestion />
        </section>
        <FiguresField />
      </div>
      <Preview />
    </div>
  );
}
