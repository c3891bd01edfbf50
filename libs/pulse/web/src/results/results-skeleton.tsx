import { SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './results.module.css';

const ROWS = 8;

/** The page as it will be, in grey. */
export function ResultsSkeleton() {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      <SkeletonBar width="16rem" />
      <div className={classes.skeletonTitle}>
        <SkeletonBar width="min(46rem, 100%)" height={36} />
        <SkeletonBar width="min(30rem, 70%)" height={36} />
      </div>
      <SkeletonBar width="min(50rem, 100%)" height={22} />
      <div className={classes.bar}>
        <SkeletonBar width="min(36rem, 100%)" height={40} />
      </div>
      <div className={classes.skeletonRows}>
        {Array.from({ length: ROWS }, (_, row) => (
          <SkeletonBar key={row} height={24} />
        ))}
      </div>
      <div className={classes.cards}>
        <SkeletonBar height={340} />
        <SkeletonBar height={340} />
      </div>
    </div>
  );
}
