import { mergeFirst } from '../block/merge-first';
import type { Limits } from '../block/limits';

/** A team at one site: the smallest group that anybody is invited in. */
export interface Place {
  /** Unique: the team, and the site where the team spans several. */
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly siteId: string | null;
  /** Units from the company down to the team's parent. */
  readonly path: readonly string[];
  readonly invited: number;
}

/** Those who get the same key, so that a ballot tells no more of its author than that they are one of them. */
export interface CohortPlan {
  readonly places: readonly Place[];
  readonly invited: number;
  /** Units from the company down to the lowest that holds all of it. */
  readonly path: readonly string[];
}

/** Places as cohorts of enough people; empty when all invited together are too few. In the order of their names. */
export function cohortsOf(places: readonly Place[], { cohort }: Limits): CohortPlan[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const inhabited = places.filter(({ invited }) => invited > 0);
  const groups = mergeFirst(
    inhabited.map(({ id, path, invited }) => ({ ids: [id], path, size: invited })),
    cohort,
  );
  return groups
    .map(({ ids, path, size }) => ({
      places: ids.map((id) => byId.get(id)!).sort((a, b) => a.name.localeCompare(b.name)),
      invited: size,
      path,
    }))
    .sort((a, b) => a.places[0]!.name.localeCompare(b.places[0]!.name));
}

/** A cohort as it is published before anybody answers: what a client checks before it trusts its key. */
export interface Cohort {
  readonly id: string;
  /** Names all units in it. */
  readonly label: string;
  readonly invited: number;
  /** The public key that its ballots are signed with: modulus and exponent, base64url. */
  readonly n: string;
  readonly e: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly siteIds: readonly string[];
  /** Units from the company down to the lowest that holds all of it. */
  readonly path: readonly string[];
}
