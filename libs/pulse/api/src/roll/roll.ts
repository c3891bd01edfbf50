import { type Cohort, type CohortPlan, cohortsOf, limitsFor } from '@throughline/pulse/domain';
import type { InvitedRow } from './invited.sql';
import { placesOf } from './places';

/** A cohort whose key is not made yet. */
export type PlannedCohort = Omit<Cohort, 'n' | 'e'>;

/** Who would be invited on a day, and in which groups. */
export interface Roll {
  readonly onLeave: number;
  /** Empty where all together are too few. */
  readonly cohorts: readonly PlannedCohort[];
  readonly members: readonly { readonly personId: string; readonly cohortId: string }[];
  /** Also where they are too few. */
  readonly invited: number;
}

/** The roll that these people make: pure, so that the same people always stand together. People on leave are left alone. */
export function rollOf(rows: readonly InvitedRow[], threshold: number): Roll {
  const present = rows.filter(({ onLeave }) => !onLeave);
  const { places, placeOf } = placesOf(present);
  const names = new Map(present.map(({ teamId, teamName }) => [teamId, teamName]));
  const cohorts = cohortsOf(places, limitsFor(threshold)).map((plan, place) => cohortFrom(plan, place, names));
  const cohortOf = new Map(cohorts.flatMap(({ cohort, placeIds }) => placeIds.map((id) => [id, cohort.id] as const)));
  const members = present.flatMap(({ personId }) => {
    const cohortId = cohortOf.get(placeOf.get(personId)!);
    return cohortId ? [{ personId, cohortId }] : [];
  });
  return {
    onLeave: rows.length - present.length,
    cohorts: cohorts.map(({ cohort }) => cohort),
    members,
    invited: present.length,
  };
}

function cohortFrom({ places, invited, path }: CohortPlan, place: number, names: ReadonlyMap<string, string>) {
  const unitIds = [...new Set(places.map(({ teamId }) => teamId))].sort();
  const siteIds = [...new Set(places.flatMap(({ siteId }) => siteId ?? []))].sort();
  const cohort: PlannedCohort = {
    id: `c${place + 1}`,
    label: places.map(({ name }) => name).join(', '),
    invited,
    units: unitIds.map((id) => ({ id, name: names.get(id)! })),
    siteIds,
    path,
  };
  return { cohort, placeIds: places.map(({ id }) => id) };
}
