import type { ApolloClient } from '@apollo/client';
import { type Found, wordsMatch } from '@throughline/platform/ui';
import { IconBook2 } from '@tabler/icons-react';
import { PRINCIPLES } from './principle.graphql';

/** How many the palette offers. */
const OFFERED = 4;

/** Principles for the command palette, by their names and plain words. */
export async function findPrinciples(client: ApolloClient, text: string): Promise<Found[]> {
  const { data } = await client.query({ query: PRINCIPLES });
  return (data?.principles ?? [])
    .filter(({ name, plainWords }) => wordsMatch(`${name} ${plainWords}`, text))
    .slice(0, OFFERED)
    .map(({ id, name, plainWords }) => ({
      path: `/principles/${id}`,
      label: name,
      about: plainWords,
      icon: IconBook2,
    }));
}
