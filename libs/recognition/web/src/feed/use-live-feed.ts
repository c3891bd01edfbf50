import { useApolloClient } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { announce, useLive } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment, RecognitionFilter } from '../gql/graphql';
import { RECOGNITION_CHANGED, RECOGNITION_GIVEN } from '../recognition.graphql';
import { applyChange, putFirst } from './feed-cache';

/** Whether thanks that arrive live belong in a list: those of everyone, with or without a principle, can tell. */
function belongs(
  { scope, personId, teamId, principleId }: RecognitionFilter,
  arrived: RecognitionCardFragment,
): boolean {
  if (personId || teamId || (scope && scope !== 'EVERYONE')) return false;
  return !principleId || principleId === arrived.principle?.id;
}

/**
 * Keeps a list current. What others give waits behind a count, so that nothing moves under the reader's eyes;
 * reactions, comments and removals take effect at once. `refetch` is called when messages were missed.
 */
export function useLiveFeed(filter: RecognitionFilter, refetch: () => void) {
  const t = useTranslations('recognition.feed');
  const { cache } = useApolloClient();
  const viewer = useViewer();
  const [waiting, setWaiting] = useState<readonly RecognitionCardFragment[]>([]);

  useLive(RECOGNITION_GIVEN, {
    onMessage: ({ recognitionGiven: arrived }) => {
      if (!belongs(filter, arrived)) return;
      if (arrived.giver.id === viewer.person.id) return putFirst(cache, filter, arrived);
      // A burst may bring several before the next render.
      setWaiting((before) => [...before, arrived]);
      announce(t('arrived', { count: waiting.length + 1 }));
    },
    onMissed: refetch,
  });
  useLive(RECOGNITION_CHANGED, {
    onMessage: ({ recognitionChanged }) => {
      applyChange(cache, recognitionChanged);
      if (!recognitionChanged.recognition)
        setWaiting((before) => before.filter(({ id }) => id !== recognitionChanged.recognitionId));
    },
    onMissed: () => undefined,
  });

  function showWaiting() {
    for (const arrived of waiting) putFirst(cache, filter, arrived);
    setWaiting([]);
  }
  return { waiting: waiting.length, showWaiting };
}
