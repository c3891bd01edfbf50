import type { ApolloCache } from '@apollo/client';
import type { RecognitionCardFragment, RecognitionChangedSubscription, RecognitionFilter } from '../gql/graphql';
import { RECOGNITION_FEED } from '../recognition.graphql';

/** How many thanks a page brings. */
const FEED_PAGE = 20;

export const feedVariables = (filter: RecognitionFilter) => ({ first: FEED_PAGE, filter });

const cacheId = (id: string) => `Recognition:${id}`;

/** Puts thanks on top of a feed that has been read, unless they are there. */
export function putFirst(cache: ApolloCache, filter: RecognitionFilter, node: RecognitionCardFragment): void {
  cache.updateQuery({ query: RECOGNITION_FEED, variables: feedVariables(filter) }, (data) => {
    if (!data || data.recognitionFeed.edges.some((edge) => edge.node.id === node.id)) return data;
    const edge = { __typename: 'RecognitionEdge' as const, cursor: '', node };
    return { ...data, recognitionFeed: { ...data.recognitionFeed, edges: [edge, ...data.recognitionFeed.edges] } };
  });
}

/** Takes thanks out of every list. */
export function forget(cache: ApolloCache, id: string): void {
  cache.evict({ id: cacheId(id) });
  cache.gc();
}

/** Brings thanks up to what everybody hears; which reactions are mine stays as it is here. */
export function applyChange(
  cache: ApolloCache,
  { recognitionId, recognition }: RecognitionChangedSubscription['recognitionChanged'],
): void {
  if (!recognition) return forget(cache, recognitionId);
  const { message, customerMeaning, editedAt, mentions, commentCount, reactions } = recognition;
  cache.modify<RecognitionCardFragment>({
    id: cacheId(recognitionId),
    fields: {
      message: () => message,
      customerMeaning: () => customerMeaning ?? null,
      editedAt: () => editedAt ?? null,
      mentions: () => mentions,
      commentCount: () => commentCount,
      reactions: (known) => {
        const mine = new Set((known as RecognitionCardFragment['reactions']).flatMap((r) => (r.mine ? r.kind : [])));
        return reactions.map(({ kind, count }) => ({
          __typename: 'ReactionCount' as const,
          kind,
          count,
          mine: mine.has(kind),
        }));
      },
    },
  });
}
