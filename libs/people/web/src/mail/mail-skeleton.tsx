import { Card, SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './mail.module.css';

/** Letters before they are known, in their final layout. */
export function MailSkeleton({ letters = 3 }: { letters?: number }) {
  const t = useTranslations('ui');
  return (
    <div className={classes.letters} role="status" aria-label={t('loading')}>
      {Array.from({ length: letters }, (_, letter) => (
        <Card key={letter} as="div" aria-hidden="true">
          <div className={classes.head}>
            <SkeletonBar width="46%" height={18} />
            <div className={classes.facts}>
              <SkeletonBar width="30%" />
              <SkeletonBar width={72} height={12} />
            </div>
          </div>
          <div className={classes.lines}>
            <SkeletonBar width="84%" />
            <SkeletonBar width="62%" />
            <SkeletonBar width="74%" />
          </div>
        </Card>
      ))}
    </div>
  );
}
