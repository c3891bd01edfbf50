import { useApolloClient, useQuery } from '@apollo/client/react';
import { announce, useLive } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { NOTICE_ARRIVED, UNREAD_NOTICES } from './notice.graphql';

/** How many notices are unread, as it is now. What arrives is told to screen readers, and `onArrived` is called. */
export function useUnread(onArrived: () => void): number {
  const t = useTranslations('notifications');
  const { cache } = useApolloClient();
  const { data, refetch } = useQuery(UNREAD_NOTICES);
  const unread = data?.unreadNotices ?? 0;

  useLive(NOTICE_ARRIVED, {
    onMessage: ({ noticeArrived }) => {
      if (noticeArrived.noticeId) announce(t('arrived', { count: Math.max(1, noticeArrived.unread - unread) }));
      cache.writeQuery({ query: UNREAD_NOTICES, data: { unreadNotices: noticeArrived.unread } });
      onArrived();
    },
    onMissed: () => {
      void refetch();
      onArrived();
    },
  });
  return unread;
}
