import { commonPath } from '../block/common-path';
import type { CountedBlock } from '../figure/wave-sums';

/** Up to so many blocks stand on a page one by one; more are put together by the units that hold them. */
const MOST_ALONE = 12;

/** A row of a page: one block, or all of one unit. Always whole blocks, none of them twice. */
export interface Area {
  readonly id: string;
  /** The unit that holds all of it; null for a block that stands by itself. */
  readonly unitId: string | null;
  readonly blockIds: ReadonlySet<string>;
}

/**
 * Blocks as rows that a person can read: those below the same unit, one step down from where one looks, are one row.
 * A block that reaches over several of these units stays by itself.
 * @param roots the units that were asked for; null for the whole company
 */
export function areasOf(blocks: readonly CountedBlock[], roots: readonly string[] | null): Area[] {
  if (blocks.length <= MOST_ALONE) return blocks.map(alone);
  const common = commonPath(blocks.map(({ path }) => path)).length;
  const areas = new Map<string, CountedBlock[]>();
  for (const block of blocks) {
    const root = Math.max(-1, ...(roots ?? []).map((id) => block.path.indexOf(id)));
    const unitId = block.path[root >= 0 ? root + 1 : common];
    const key = unitId ?? block.id;
    areas.set(key, [...(areas.get(key) ?? []), block]);
  }
  // One unit that holds nearly all says nothing: one looks into it, and those beside it stay.
  const units = [...areas].filter(([, some]) => some.length > 1);
  const [only] = units;
  if (units.length === 1 && only && !(roots ?? []).includes(only[0]))
    return [
      ...[...areas].filter(([key]) => key !== only[0]).flatMap(([, some]) => some.map(alone)),
      ...areasOf(only[1], [only[0]]),
    ];
  return [...areas].map(([key, some]) =>
    some.length === 1 ? alone(some[0]!) : { id: key, unitId: key, blockIds: new Set(some.map(({ id }) => id)) },
  );
}

const alone = ({ id }: CountedBlock): Area => ({ id, unitId: null, blockIds: new Set([id]) });
