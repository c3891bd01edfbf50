import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { Choice } from './linkage-choice';
import { LINKAGE } from './linkage.graphql';

const ASK_AGAIN_MS = 2_000;

/** Reads what was found for a choice, and asks again while it is still being worked out. */
export function useLinkage(choice: Choice) {
  const query = useQuery(LINKAGE, { variables: choice });
  const { data, startPolling, stopPolling } = query;
  const pending = data?.linkage.status === 'PENDING';
  useEffect(() => {
    if (pending) startPolling(ASK_AGAIN_MS);
    return stopPolling;
  }, [pending, startPolling, stopPolling]);
  return { ...query, pending };
}
