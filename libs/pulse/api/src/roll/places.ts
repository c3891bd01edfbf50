import type { Place } from '@throughline/pulse/domain';
import type { InvitedRow } from './invited.sql';

type Invited = Omit<InvitedRow, 'onLeave'>;

/** People as places: teams, and each site of a team that spans several. A place of a part of a team merges with the rest of it first. */
export function placesOf(people: readonly Invited[]): { places: Place[]; placeOf: ReadonlyMap<string, string> } {
  const sites = new Map<string, Set<string | null>>();
  for (const { teamId, siteId } of people) sites.set(teamId, (sites.get(teamId) ?? new Set()).add(siteId));
  const places = new Map<string, Place>();
  const placeOf = new Map<string, string>();
  for (const person of people) {
    const fresh = placeFor(person, sites.get(person.teamId)!.size > 1);
    placeOf.set(person.personId, fresh.id);
    places.set(fresh.id, { ...fresh, invited: (places.get(fresh.id)?.invited ?? 0) + 1 });
  }
  return { places: [...places.values()], placeOf };
}

function placeFor({ teamId, teamName, teamPath, siteId, siteName }: Invited, isSplit: boolean): Place {
  const above = teamPath.slice(0, -1);
  if (!isSplit) return { id: teamId, name: teamName, teamId, siteId, path: above, invited: 0 };
  const where = siteName ? `${teamName} (${siteName})` : teamName;
  return { id: `${teamId}/${siteId ?? ''}`, name: where, teamId, siteId, path: [...above, teamId], invited: 0 };
}
