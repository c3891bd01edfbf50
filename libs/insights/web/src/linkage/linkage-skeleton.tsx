import { SkeletonBar } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './linkage.module.css';

/** The page as it will be, in grey. */
export function LinkageSkeleton({ waiting, picks }: { waiting?: boolean; picks?: ReactNode }) {
  const t = useTranslations('insights.linkage');
  return (
    <div>
      <SkeletonBar width="min(46rem, 92%)" height={40} />
      <div className={classes.skeletonLead} role="status" aria-label={t('waiting')}>
        {waiting ? <p className="quiet">{t('waiting')}</p> : <SkeletonBar width="min(36rem, 80%)" height={18} />}
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
