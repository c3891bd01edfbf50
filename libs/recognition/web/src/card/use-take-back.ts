import { useApolloClient } from '@apollo/client/react';
import { toastDone, toastFailed } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { forget } from '../feed/feed-cache';
import { REMOVE_RECOGNITION, RESTORE_RECOGNITION } from '../recognition.graphql';

/**
 * Takes thanks back at once, so that it holds when the page is closed, and offers to undo it for a moment. Lists keep
 * their place: what is brought back stands where it was.
 */
export function useTakeBack(id: string) {
  const t = useTranslations('recognition.card');
  // Not `useMutation`: the card is gone by the time that somebody presses Undo.
  const client = useApolloClient();

  const undo = () =>
    void client
      .mutate({ mutation: RESTORE_RECOGNITION, variables: { id } })
      .then(() => toastDone(t('restored')))
      .catch(() => toastFailed(t('notRestored')));
  return () =>
    client
      .mutate({ mutation: REMOVE_RECOGNITION, variables: { id }, update: (cache) => forget(cache, id) })
      .then(() => toastDone(t('removed'), { label: t('undo'), run: undo }))
      .catch(() => toastFailed(t('notRemoved')));
}
