import { Card, SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './person-page.module.css';

/** The person page before the person is known, in its final layout. */
export function PersonSkeleton() {
  const t = useTranslations('ui');
  return (
    <div aria-busy="true">
      <h1 className="visually-hidden">{t('loading')}</h1>
      <div className={classes.head}>
        <SkeletonBar width={88} height={88} round />
        <div className={classes.skeletonWords}>
          <SkeletonBar width="9rem" height={12} />
          <SkeletonBar width="min(22rem, 90%)" height={32} />
          <SkeletonBar width="12rem" />
        </div>
      </div>
      <div className={classes.columns}>
        <div />
        <Card>
          <SkeletonBar height={120} />
        </Card>
      </div>
    </div>
  );
}
