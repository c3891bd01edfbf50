import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { Chosen } from './draft';
import { FIND_COLLEAGUES, TEAM_NAMES } from './composer.graphql';

const PAUSE_MS = 150;
const MAX_TEAMS = 4;

/** Somebody who can be chosen, with where they work. */
export type RecipientOption = Chosen & { about: string };

/** People and teams whose names hold `search`; those whose name begins with it first. */
export function useRecipientOptions(search: string): { options: RecipientOption[]; loading: boolean } {
  const [asked] = useDebouncedValue(search.trim(), PAUSE_MS);
  const people = useQuery(FIND_COLLEAGUES, { variables: { search: asked }, skip: asked === '' });
  const teams = useQuery(TEAM_NAMES, { skip: asked === '' });
  if (asked === '') return { options: [], loading: search.trim() !== '' };
  const wanted = asked.toLowerCase();
  const beginsSo = (name: string) => Number(name.toLowerCase().startsWith(wanted));
  // The server finds parts of names, in the order of names.
  const found = [...((people.data ?? people.previousData)?.people.edges ?? [])].sort(
    (a, b) => beginsSo(b.node.name) - beginsSo(a.node.name),
  );
  const matching = (teams.data?.teams ?? []).filter(({ name }) => name.toLowerCase().includes(wanted));
  return {
    loading: people.loading || asked !== search.trim(),
    options: [
      ...found.map(({ node: { id, name, team, site } }) => ({
        kind: 'person' as const,
        id,
        name,
        about: [team?.name, site?.name].filter(Boolean).join(', '),
      })),
      ...matching.slice(0, MAX_TEAMS).map(({ id, name }) => ({ kind: 'team' as const, id, name, about: '' })),
    ],
  };
}
