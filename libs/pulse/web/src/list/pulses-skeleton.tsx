import { Card, SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './pulses.module.css';

/** The list of pulses before it is known, in its final layout. */
export function PulsesSkeleton() {
  const t = useTranslations('ui');
  return (
    <div className={classes.section} role="status" aria-label={t('loading')}>
      <div className={classes.list}>
        <Card as="div" className={classes.pulse}>
          <div className={classes.words}>
            <SkeletonBar width="40%" height={24} />
            <SkeletonBar width="60%" />
          </div>
        </Card>
      </div>
    </div>
  );
}
