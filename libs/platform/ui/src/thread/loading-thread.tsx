import { useTranslations } from 'use-intl';
import classes from './loading-thread.module.css';

/** The throughline drawing itself: the loading state of a whole page. It waits a moment, so that quick pages show none. */
export function LoadingThread() {
  const t = useTranslations('ui');
  return (
    <div className={classes.frame} role="status" aria-label={t('loading')}>
      <svg width="96" height="48" viewBox="0 0 56 28" fill="none" aria-hidden="true">
        <circle cx="6" cy="21" r="3.5" fill="var(--people)" />
        <path className={classes.line} d="M6 21C28 21 26 7.5 46 7.5" pathLength={1} />
        <circle cx="50" cy="7.5" r="3.2" stroke="var(--customer)" strokeWidth="2.2" />
      </svg>
    </div>
  );
}
