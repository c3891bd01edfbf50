import { SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './principles-page.module.css';

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The list of principles before they are known, in its final layout. */
export function PrinciplesSkeleton() {
  const t = useTranslations('ui');
  return (
    <div className={classes.grid} role="status" aria-label={t('loading')}>
      {CARDS.map((card) => (
        <div key={card} className={classes.principle}>
          <SkeletonBar width="40%" height={12} />
          <SkeletonBar width="90%" height={24} />
          <SkeletonBar width="70%" height={24} />
        </div>
      ))}
    </div>
  );
}
