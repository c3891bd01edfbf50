import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { Choice } from './linkage-choice';
import { LINKAGE, LINKAGE_LAGS } from './linkage.graphql';

const ASK_AGAIN_MS = 2_000;

interface Asked {
  error?: unknown;
  startPolling(interval: number): void;
  stopPolling(): void;
}

/** Asks again while a result is still being worked out; an error ends that, until somebody tries again. */
function useAskingAgain({ error, startPolling, stopPolling }: Asked, pending: boolean): boolean {
  const asks = pending && !error;
  useEffect(() => {
    if (asks) startPolling(ASK_AGAIN_MS);
    return stopPolling;
  }, [asks, startPolling, stopPolling]);
  return asks;
}

/** Reads what was found for a choice. */
export function useLinkage(choice: Choice) {
  const query = useQuery(LINKAGE, { variables: choice, notifyOnNetworkStatusChange: true });
  return { ...query, pending: useAskingAgain(query, query.data?.linkage.status === 'PENDING') };
}

/** Reads a pair at all of its lags. */
export function useLags({ unitSet, people, customer }: Omit<Choice, 'lag'>) {
  const variables = { unitSet, people, customer };
  const query = useQuery(LINKAGE_LAGS, { variables, notifyOnNetworkStatusChange: true });
  const { data } = query;
  const pending = useAskingAgain(query, data?.linkageLags.status === 'PENDING');
  return { ...query, pending, lags: data?.linkageLags.status === 'READY' ? data.linkageLags : null };
}
