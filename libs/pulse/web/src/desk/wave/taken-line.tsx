import { useTranslations } from 'use-intl';
import classes from './wave.module.css';

/** How many have taken a ballot so far, in the steps that give nobody away, as a line that fills. */
export function TakenLine({ taken, invited }: { taken: number; invited: number }) {
  const t = useTranslations('surveyDesk.wave');
  const share = invited > 0 ? Math.min(1, taken / invited) : 0;
  return (
    <svg
      className={classes.taken}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('taken', { taken, invited })}
    >
      <rect className={classes.takenRest} width="100" height="6" rx="3" />
      <rect className={classes.takenDone} width={share * 100} height="6" rx="3" />
    </svg>
  );
}
