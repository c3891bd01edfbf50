import { EmptyState } from '@throughline/platform/ui';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Feed } from '../feed/feed';
import { QuoteCard } from './quote-card';
import classes from './thanks-page.module.css';

/** What colleagues thanked somebody for, as a page of quotes on their page. */
export function PersonThanks({ personId, name }: { personId: string; name: string }) {
  const t = useTranslations('recognition.person');
  const filter = useMemo(() => ({ personId }), [personId]);
  return (
    <div className={classes.quotes}>
      <h2 className={classes.heading}>{t('title', { name })}</h2>
      <Feed
        filter={filter}
        label={t('title', { name })}
        empty={<EmptyState title={t('empty', { name })}>{t('emptyHint', { name })}</EmptyState>}
      >
        {(recognition) => <QuoteCard key={recognition.id} recognition={recognition} />}
      </Feed>
    </div>
  );
}
