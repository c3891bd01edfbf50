import { SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './stage.module.css';

/** A pulse before it is known, in its final layout. */
export function AnswerSkeleton() {
  const t = useTranslations('ui');
  return (
    <div className={classes.waiting} role="status" aria-label={t('loading')}>
      <SkeletonBar width="70%" height={32} />
      <SkeletonBar width="90%" height={18} />
      <SkeletonBar width="100%" height={56} />
      <SkeletonBar width="100%" height={56} />
      <SkeletonBar width="100%" height={56} />
    </div>
  );
}
