import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import classes from './frame.module.css';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Tells that the device has no connection, for as long as it has none. */
export function OfflineNotice() {
  const t = useTranslations('shell');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">{!online && <div className={`${classes.notice} ${classes.offline}`}>{t('offline')}</div>}</div>
  );
}
