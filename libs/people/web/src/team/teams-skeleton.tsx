import { SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './team.module.css';

const TEAMS = 9;

/** The teams before they are known: the whole, and the first level below it. */
export function TeamsSkeleton() {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      <Branch width={140} />
      <div className={classes.below}>
        {Array.from({ length: TEAMS }, (_, team) => (
          <Branch key={team} width={110 + ((team * 67) % 90)} />
        ))}
      </div>
    </div>
  );
}

const Branch = ({ width }: { width: number }) => (
  <div className={classes.branch} aria-hidden="true">
    <span className={classes.leaf} />
    <SkeletonBar width={width} />
    <span className={classes.headcount}>
      <SkeletonBar width={72} height={12} />
    </span>
  </div>
);
