import { Button } from '@mantine/core';
import { EmptyState, ErrorState } from '@throughline/platform/ui';
import { IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment, RecognitionFilter } from '../gql/graphql';
import { FeedSkeleton } from './feed-skeleton';
import { useFeed } from './use-feed';
import { useNear } from './use-near';
import classes from './feed.module.css';

export interface FeedProps {
  filter: RecognitionFilter;
  label: string;
  /** What stands there when there are no thanks; the default teaches to give some. */
  empty?: ReactNode;
  /** How one of them looks. */
  children: (recognition: RecognitionCardFragment) => ReactNode;
}

/** A list of thanks that grows at its end as one reads, and at its top as they are given. */
export function Feed({ filter, label, empty, children }: FeedProps) {
  const t = useTranslations('recognition.feed');
  const { recognitions, error, retry, loading, hasMore, more, waiting, showWaiting } = useFeed(filter);
  const end = useNear<HTMLButtonElement>(hasMore && !loading, more);

  if (error && !recognitions) return <ErrorState error={error} onRetry={retry} />;
  if (!recognitions) return <FeedSkeleton />;
  return (
    <section aria-label={label} className={classes.feed}>
      {waiting > 0 && (
        <button type="button" className={classes.arrived} onClick={showWaiting}>
          <IconArrowUp size={16} stroke={2} aria-hidden="true" />
          {t('arrived', { count: waiting })}
        </button>
      )}
      {recognitions.length === 0 && (empty ?? <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>)}
      {recognitions.map(children)}
      {hasMore && (
        <Button ref={end} className={classes.more} loading={loading} onClick={more}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
