import { Card, SkeletonBar, SkeletonRows } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './team.module.css';

/** The team page before the team is known, in its final layout. */
export function TeamSkeleton() {
  const t = useTranslations('people.team');
  return (
    <>
      <h1 className="visually-hidden">{t('loading')}</h1>
      <div className={classes.skeletonHead}>
        <SkeletonBar width="10rem" />
        <SkeletonBar width="min(22rem, 90%)" height={36} />
        <SkeletonBar width="12rem" />
      </div>
      <div className={classes.columns}>
        <div className={classes.side}>
          <Card>
            <SkeletonRows rows={1} />
          </Card>
          <Card>
            <SkeletonRows rows={4} />
          </Card>
        </div>
        <div className={classes.main}>
          <Card>
            <SkeletonRows rows={3} />
          </Card>
        </div>
      </div>
    </>
  );
}
