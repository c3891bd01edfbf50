/** The scale of a metric, as far as its figures show it. */
export interface Scale {
  /** Unit of measure. */
  unit: string;
  target: number | null;
  /** The newest period; null before any figure. */
  latest: { p10: number | null; p50: number | null; p90: number | null } | null;
}

const SCORES = /^(points?|score|nps)$/i;
/** From this size on, so many decimals: about three digits, which is what such figures can tell apart. */
const BY_SIZE: readonly [from: number, decimals: number][] = [
  [1_000, 0],
  [10, 1],
  [1, 2],
];

/**
 * How many decimals all figures of a metric are written with, so that a column of them can be compared at a glance.
 * Scores go by tenths, wherever they stand; other units by the size of their usual figures.
 */
export function decimalsOf({ unit, target, latest }: Scale): number {
  if (SCORES.test(unit.trim())) return 1;
  const known = [target, latest?.p10, latest?.p50, latest?.p90].flatMap((value) => value ?? []);
  const size = Math.max(...known.map(Math.abs), 0);
  return BY_SIZE.find(([from]) => size >= from)?.[1] ?? (size === 0 ? 1 : 3);
}
