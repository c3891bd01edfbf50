import { useMutation } from '@apollo/client/react';
import { toastFailed } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { MARK_NOTICES_READ, UNREAD_NOTICES } from './notice.graphql';

/** Marks notices read, all of them without ids: they look read at once. */
export function useMarkRead() {
  const t = useTranslations('notifications');
  const [mark] = useMutation(MARK_NOTICES_READ);
  return (marked: readonly { id: string; readAt?: string | null }[], all = false) =>
    void mark({
      variables: { ids: all ? null : marked.map(({ id }) => id) },
      update: (cache, { data }) => {
        const readAt = new Date().toISOString();
        for (const { id } of marked)
          cache.modify({ id: `Notice:${id}`, fields: { readAt: (known: string | null) => known ?? readAt } });
        if (data) cache.writeQuery({ query: UNREAD_NOTICES, data: { unreadNotices: data.markNoticesRead } });
      },
    }).catch(() => toastFailed(t('notMarked')));
}
