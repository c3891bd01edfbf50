import { commonPath } from './common-path';

/** People who stand together in the tree of units. */
export interface Group {
  /** What it is made of. */
  readonly ids: readonly string[];
  /** Units from the company down to the lowest that holds all of it. */
  readonly path: readonly string[];
  /** How many people. */
  readonly size: number;
}

/**
 * Merges groups that are too small with their smallest sibling under the lowest common parent, until each has at least
 * `least` people. Ties go by id, so that everybody who repeats it finds the same. Empty when all together are too few.
 */
export const mergeFirst = (atoms: readonly Group[], least: number): Group[] =>
  mergeUntil(atoms, ({ size }) => size >= least);

/** The same for groups that may not stand alone for any reason. Empty when not even all together may be shown. */
export function mergeUntil(atoms: readonly Group[], mayStand: (group: Group) => boolean): Group[] {
  const groups = [...atoms];
  // Each group is looked at once: of four hundred, most stand from the beginning.
  const unfit = new Set(groups.filter((group) => !mayStand(group)));
  for (;;) {
    const small = minimum([...unfit], bySize);
    if (!small) return groups;
    unfit.delete(small);
    groups.splice(groups.indexOf(small), 1);
    const sibling = minimum(groups, (a, b) => shared(small, b) - shared(small, a) || bySize(a, b));
    if (!sibling) return [];
    const merged = together(small, sibling);
    groups[groups.indexOf(sibling)] = merged;
    unfit.delete(sibling);
    if (!mayStand(merged)) unfit.add(merged);
  }
}

const together = (a: Group, b: Group): Group => ({
  ids: [...a.ids, ...b.ids].sort(),
  path: a.path.slice(0, shared(a, b)),
  size: a.size + b.size,
});

/** How many units, from the company down, hold both. */
const shared = (a: Group, b: Group): number => commonPath([a.path, b.path]).length;

const bySize = (a: Group, b: Group) => a.size - b.size || (a.ids[0]! < b.ids[0]! ? -1 : 1);

const minimum = <T>(list: readonly T[], order: (a: T, b: T) => number): T | undefined =>
  list.reduce<T | undefined>(
    (least, item) => (least !== undefined && order(least, item) <= 0 ? least : item),
    undefined,
  );
