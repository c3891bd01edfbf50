import { useQuery } from '@apollo/client/react';
import type { RecognitionFilter } from '../gql/graphql';
import { RECOGNITION_FEED } from '../recognition.graphql';
import { feedVariables } from './feed-cache';
import { useLiveFeed } from './use-live-feed';

/** The thanks that `filter` lets through: newest first, page by page, kept current. */
export function useFeed(filter: RecognitionFilter) {
  const variables = feedVariables(filter);
  const { data, error, loading, refetch, fetchMore } = useQuery(RECOGNITION_FEED, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const feed = data?.recognitionFeed;
  const live = useLiveFeed(filter, () => void refetch());
  return {
    ...live,
    recognitions: feed?.edges.map(({ node }) => node),
    error,
    loading,
    retry: () => void refetch(),
    hasMore: feed?.pageInfo.hasNextPage ?? false,
    more: () => void fetchMore({ variables: { ...variables, after: feed?.pageInfo.endCursor } }),
  };
}
