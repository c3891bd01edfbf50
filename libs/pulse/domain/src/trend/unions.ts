import type { CountedBlock } from '../figure/wave-sums';

type Placed = Pick<CountedBlock, 'id' | 'unitIds' | 'siteIds' | 'answered'>;

/** The blocks that hold some of these units, teams or sites, each whole. */
export const touching = (blocks: readonly Placed[], unitIds: ReadonlySet<string>): Set<string> =>
  new Set(
    blocks.filter((block) => [...block.unitIds, ...block.siteIds].some((id) => unitIds.has(id))).map(({ id }) => id),
  );

/** The units in some blocks. */
export const unitsOf = (blocks: readonly Placed[], blockIds: ReadonlySet<string>): Set<string> =>
  new Set(blocks.filter(({ id }) => blockIds.has(id)).flatMap(({ unitIds }) => unitIds));

/**
 * The blocks that are made of these units and of no other; null where a block reaches beyond them, or there is none.
 * Units that the wave did not ask stand for nobody.
 */
export function madeOf(blocks: readonly Placed[], unitIds: ReadonlySet<string>): Set<string> | null {
  const touched = touching(blocks, unitIds);
  if (touched.size === 0) return null;
  const reached = unitsOf(blocks, touched);
  return [...reached].every((id) => unitIds.has(id)) ? touched : null;
}

/** How many answered in some blocks. */
export const answeredIn = (blocks: readonly Placed[], blockIds: ReadonlySet<string>): number =>
  blocks.reduce((sum, { id, answered }) => sum + (blockIds.has(id) ? answered : 0), 0);
