import { isFiniteNumber } from '../finite';
import type { Cell, Pair } from '../panel/cell';
import type { Missing, MissingReason } from './linkage.types';

/** Names the units that are not in the headline and says why. `leastPairs` is 2 where the headline is about change. */
export function missingFrom(cells: readonly Cell[], pairs: readonly Pair[], leastPairs: 1 | 2): Missing {
  const names = [...new Set(cells.map((cell) => cell.unit))].sort();
  const withX = new Set(cells.filter((cell) => isFiniteNumber(cell.x)).map((cell) => cell.unit));
  const withY = new Set(cells.filter((cell) => isFiniteNumber(cell.y)).map((cell) => cell.unit));
  const pairsOf = new Map<string, number>();
  for (const { unit } of pairs) pairsOf.set(unit, (pairsOf.get(unit) ?? 0) + 1);
  const reasonOf = (unit: string): MissingReason => {
    if (!withX.has(unit)) return 'no-x';
    if (!withY.has(unit)) return 'no-y';
    return pairsOf.has(unit) ? 'only-once' : 'never-together';
  };
  const left = names.filter((unit) => (pairsOf.get(unit) ?? 0) < leastPairs);
  const values = cells.filter((cell) => isFiniteNumber(cell.x)).length;
  return {
    units: left.map((unit) => ({ unit, reason: reasonOf(unit) })),
    unitShare: names.length === 0 ? 0 : left.length / names.length,
    xShare: values === 0 ? 0 : 1 - pairs.length / values,
  };
}
