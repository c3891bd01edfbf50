import { useTranslations } from 'use-intl';
import classes from './wave.module.css';

/** How many have taken a ballot so far, in the steps that give nobody away, as a line that fills. */
export function TakenLine({ taken, invited }: { taken: number; invited: number }) {
  const t = useTranslations('surveyDesk.wave');
  const share = invited > 0 ? Math.min(1, taken / invited) : 0;
  return (
    <div className={classes.taken} role="img" aria-label={t('taken', { taken, invited })}>
      <div className={classes.takenDone} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
