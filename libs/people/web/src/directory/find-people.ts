import type { ApolloClient } from '@apollo/client';
import type { Found } from '@throughline/platform/ui';
import { PEOPLE } from './people.graphql';

/** How many the palette offers. */
const OFFERED = 6;

/** Colleagues for the command palette. */
export async function findPeople(client: ApolloClient, search: string): Promise<Found[]> {
  const { data } = await client.query({ query: PEOPLE, variables: { first: OFFERED, search } });
  return (data?.people.edges ?? [])
    .slice(0, OFFERED)
    .map(({ node: { id, name, team } }) => ({ path: `/people/${id}`, label: name, about: team?.name }));
}
