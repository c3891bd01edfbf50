import { SkeletonBar } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './linkage.module.css';

/** The page as it will be, in grey. */
export function LinkageSkeleton({ waiting, picks }: { waiting?: boolean; picks?: ReactNode }) {
  const t = useTranslations('insights.linkage');
  return (
    <div>
      <SkeletonBar width="10rem" />
      <div className={classes.skeletonTitle}>
        <SkeletonBar width="min(46rem, 100%)" height={36} />
        <SkeletonBar width="min(34rem, 70%)" height={36} />
      </div>
      <div className={classes.skeletonLead} role="status" aria-label={t('waiting')}>
        {waiting ? <p className="quiet">{t('waiting')}</p> : <SkeletonBar width="min(56rem, 100%)" height={44} />}
      </div>
      {picks ?? <SkeletonBar height={40} />}
      <div className={classes.pictures}>
        <SkeletonBar height={440} />
        <SkeletonBar height={440} />
      </div>
      <div className={classes.skeletonLead}>
        <SkeletonBar height={96} />
      </div>
    </div>
  );
}
