import { Card, SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './feed.module.css';

/** Thanks before they are known, in their final layout. */
export function FeedSkeleton({ cards = 3 }: { cards?: number }) {
  const t = useTranslations('ui');
  return (
    <div className={classes.feed} role="status" aria-label={t('loading')}>
      {Array.from({ length: cards }, (_, card) => (
        <Card key={card} as="div" className={classes.lines} aria-hidden="true">
          <div className={classes.head}>
            <SkeletonBar width={40} height={40} round />
            <div className={classes.lines}>
              <SkeletonBar width="52%" />
              <SkeletonBar width="30%" height={12} />
            </div>
          </div>
          <SkeletonBar width="94%" height={18} />
          <SkeletonBar width="71%" height={18} />
          <SkeletonBar width={132} height={30} />
        </Card>
      ))}
    </div>
  );
}
