import { SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './settings.module.css';

/** How high each field is: one line, the purpose two. */
const FIELDS = [42, 64, 42, 42];

/** The settings before they are known, in their final layout. */
export function SettingsSkeleton() {
  const t = useTranslations('ui');
  return (
    <div className={classes.form} role="status" aria-label={t('loading')}>
      {FIELDS.map((height, field) => (
        <div key={field} className={classes.field} aria-hidden="true">
          <SkeletonBar width={`${18 + ((field * 13) % 20)}%`} />
          <SkeletonBar height={height} />
        </div>
      ))}
      <SkeletonBar width={72} height={40} />
    </div>
  );
}
