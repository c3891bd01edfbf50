import { Card, SkeletonBar } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from './editor.module.css';

/** The editor before its survey is known: its title, its steps, questions in their order, and the phone beside them. */
export function EditorSkeleton() {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      <div className={classes.group} aria-hidden="true">
        <SkeletonBar width={120} />
        <SkeletonBar width="42%" height={40} />
        <SkeletonBar height={66} />
      </div>
      <div className={classes.columns} aria-hidden="true">
        <div className={classes.group}>
          {[1, 2, 3, 4, 5, 6].map((place) => (
            <Card key={place} as="div" className={classes.group}>
              <SkeletonBar width={`${52 + ((place * 17) % 30)}%`} height={20} />
              <SkeletonBar width="30%" />
            </Card>
          ))}
        </div>
        <SkeletonBar height={560} />
      </div>
    </div>
  );
}
