import { useTranslations } from 'use-intl';
import { useEditing } from '../editor/editing';
import classes from './question.module.css';

/** What is wrong with a place itself, such as a list that is too short. */
export function FaultLines({ place }: { place: string }) {
  const t = useTranslations('surveyDesk.words');
  const { faults } = useEditing();
  const here = faults.filter(({ field }) => field === place);
  return here.map(({ message, hint }) => (
    <p key={message} className={classes.fault} role="alert">
      {t('fault', { message, hint })}
    </p>
  ));
}
