import type { ApolloClient } from '@apollo/client';
import { type Found, wordsMatch } from '@throughline/platform/ui';
import { IconUsersGroup } from '@tabler/icons-react';
import { TEAMS } from './team.graphql';

/** How many the palette offers. */
const OFFERED = 4;

/** Teams for the command palette, with the team above that tells them from others of the same name. */
export async function findTeams(client: ApolloClient, text: string): Promise<Found[]> {
  const { data } = await client.query({ query: TEAMS });
  const teams = data?.teams ?? [];
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  return teams
    .filter(({ name }) => wordsMatch(name, text))
    .slice(0, OFFERED)
    .map(({ id, name, parentId }) => ({
      path: `/teams/${id}`,
      label: name,
      about: parentId ? names.get(parentId) : undefined,
      icon: IconUsersGroup,
    }));
}
