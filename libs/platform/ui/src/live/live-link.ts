import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { operationId } from './operation-id';

const reconnected = new Set<() => void>();

/** Calls `listener` each time the socket is back after a break; gives the function that stops it. */
export function onReconnected(listener: () => void): () => void {
  reconnected.add(listener);
  return () => reconnected.delete(listener);
}

/** The link for subscriptions: one socket, opened by the first of them, that comes back for as long as the page lives. */
export function liveLink(url: string): GraphQLWsLink {
  return new GraphQLWsLink(
    createClient({
      url,
      generateID: operationId,
      keepAlive: 20_000,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      on: {
        connected: (_socket, _payload, wasRetry) => {
          if (wasRetry) for (const listener of reconnected) listener();
        },
      },
    }),
  );
}
