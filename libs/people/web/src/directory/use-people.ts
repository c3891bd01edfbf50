import { useQuery } from '@apollo/client/react';
import { PEOPLE } from './people.graphql';

/** People shown at once. */
const PAGE = 50;

/** Pages of people by name: all, those who match `search`, or those of one `team`. `more` fetches the next page. */
export function usePeople({ search, team }: { search?: string; team?: string }) {
  const variables = { first: PAGE, search: search || null, team: team ?? null };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(PEOPLE, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const shown = data ?? (team ? undefined : previousData);
  const page = shown?.people.pageInfo;
  return {
    people: shown?.people.edges.map(({ node }) => node),
    /** How many there are in all; unknown while they are looked for. */
    count: data?.people.totalCount,
    error,
    loading,
    retry: () => void refetch(),
    more: page?.hasNextPage ? () => void fetchMore({ variables: { ...variables, after: page.endCursor } }) : undefined,
  };
}
