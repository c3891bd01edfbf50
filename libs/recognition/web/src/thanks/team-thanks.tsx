import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { RecognitionCard } from '../card/recognition-card';
import { Feed } from '../feed/feed';
import classes from './thanks-page.module.css';

/** Thanks to a team, and to those who belonged to it when they were thanked. */
export function TeamThanks({ teamId, name }: { teamId: string; name: string }) {
  const t = useTranslations('recognition.team');
  const filter = useMemo(() => ({ teamId }), [teamId]);
  return (
    <div className={classes.quotes}>
      <h2 className={classes.heading}>{t('title', { name })}</h2>
      <Feed filter={filter} label={t('title', { name })}>
        {(recognition) => <RecognitionCard key={recognition.id} recognition={recognition} />}
      </Feed>
    </div>
  );
}
