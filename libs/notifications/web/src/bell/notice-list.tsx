import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, SkeletonRows } from '@throughline/platform/ui';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { NOTICES, QUOTED_THANKS } from './notice.graphql';
import { NoticeRow } from './notice-row';
import { useMarkRead } from './use-mark-read';
import classes from './bell.module.css';

const PAGE = 20;
/** Thanks whose words are asked for at once: as many as the API gives, and more than a page. */
const QUOTED_AT_ONCE = 50;

export interface NoticeListProps {
  /** Counts what has arrived: the list is read anew when it grows. */
  arrivals: number;
  /** Somebody goes to what a notice is about. */
  onFollow: () => void;
}

/** What I should know, newest first, a page at a time. */
export function NoticeList({ arrivals, onFollow }: NoticeListProps) {
  const t = useTranslations('notifications');
  const markRead = useMarkRead();
  const { data, error, loading, refetch, fetchMore } = useQuery(NOTICES, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const thanks = data?.notices.edges.flatMap(({ node }) => node.recognitionId ?? []) ?? [];
  const ids = [...new Set(thanks)].slice(-QUOTED_AT_ONCE);
  // Rows read the words from the cache: those of earlier pages are there.
  useQuery(QUOTED_THANKS, { variables: { ids }, skip: ids.length === 0 });
  useEffect(() => {
    if (arrivals > 0) void refetch();
  }, [arrivals, refetch]);

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={4} />;
  const { edges, pageInfo } = data.notices;
  const notices = edges.map(({ node }) => node);
  if (notices.length === 0) return <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>;
  return (
    <div className={classes.notices}>
      {notices.some(({ readAt }) => !readAt) && (
        <Button className={classes.markAll} size="xs" onClick={() => markRead(notices, true)}>
          {t('markAll')}
        </Button>
      )}
      <ul>
        {notices.map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            onRead={() => markRead([notice])}
            onFollow={() => {
              if (!notice.readAt) markRead([notice]);
              onFollow();
            }}
          />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button
          loading={loading}
          onClick={() => void fetchMore({ variables: { first: PAGE, after: pageInfo.endCursor } })}
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}
