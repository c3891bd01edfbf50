import { Card, SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './list.module.css';

/** Rows as surveys will be: a name, a line about it, an act at the end. */
export function SurveysSkeleton() {
  const t = useTranslations('ui');
  return (
    <Card flush role="status" aria-label={t('loading')}>
      {[46, 34, 40, 30].map((width) => (
        <div key={width} className={classes.row} aria-hidden="true">
          <div className={classes.what}>
            <SkeletonBar width={`${width}%`} height={24} />
            <SkeletonBar width={`${width + 12}%`} />
          </div>
          <SkeletonBar width={96} height={36} />
        </div>
      ))}
    </Card>
  );
}
