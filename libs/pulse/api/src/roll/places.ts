import type { Place } from '@throughline/pulse/domain';
import type { InvitedRow } from './invited.sql';

type Invited = Omit<InvitedRow, 'onLeave'>;

/**
 * People as places: teams, and each site of a team that spans several. A place of a part of a team merges with the rest
 * of it first, and those who lead a unit with the teams of that unit.
 */
export function placesOf(people: readonly Invited[]): { places: Place[]; placeOf: ReadonlyMap<string, string> } {
  const sites = new Map<string, Set<string | null>>();
  for (const { teamId, siteId } of people) sites.set(teamId, (sites.get(teamId) ?? new Set()).add(siteId));
  const parents = new Set(people.flatMap(({ teamPath }) => teamPath.slice(0, -1)));
  const places = new Map<string, Place>();
  const placeOf = new Map<string, string>();
  for (const person of people) {
    const fresh = placeFor(person, sites.get(person.teamId)!.size > 1, parents.has(person.teamId));
    placeOf.set(person.personId, fresh.id);
    places.set(fresh.id, { ...fresh, invited: (places.get(fresh.id)?.invited ?? 0) + 1 });
  }
  return { places: [...places.values()], placeOf };
}

function placeFor(
  { teamId, teamName, teamPath, siteId, siteName }: Invited,
  isSplit: boolean,
  hasTeams: boolean,
): Place {
  const path = isSplit || hasTeams ? teamPath : teamPath.slice(0, -1);
  if (!isSplit) return { id: teamId, name: teamName, teamId, siteId, path, invited: 0 };
  const where = siteName ? `${teamName} (${siteName})` : teamName;
  return { id: `${teamId}/${siteId ?? ''}`, name: where, teamId, siteId, path, invited: 0 };
}
