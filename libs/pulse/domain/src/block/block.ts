import type { Cohort } from '../roster/cohort';
import { mergeFirst } from './merge-first';

/** The smallest group that anything is shown of: one cohort or several, frozen for the wave. */
export interface Block {
  readonly cohortIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly siteIds: readonly string[];
  readonly label: string;
  readonly invited: number;
  readonly answered: number;
}

/**
 * Cohorts as blocks of at least `threshold` answers each; empty when all together are fewer.
 * @param answered how many answers of each cohort count
 */
export function blocksOf(
  cohorts: readonly Cohort[],
  answered: ReadonlyMap<string, number>,
  threshold: number,
): Block[] {
  const byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  const atoms = cohorts.map(({ id, path }) => ({ ids: [id], path, size: answered.get(id) ?? 0 }));
  return mergeFirst(atoms, threshold).map(({ ids, size }) => {
    const within = ids.map((id) => byId.get(id)!);
    return {
      cohortIds: ids,
      unitIds: distinct(within.flatMap(({ units }) => units.map(({ id }) => id))),
      siteIds: distinct(within.flatMap(({ siteIds }) => siteIds)),
      label: within.map(({ label }) => label).join(', '),
      invited: within.reduce((sum, cohort) => sum + cohort.invited, 0),
      answered: size,
    };
  });
}

const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();
