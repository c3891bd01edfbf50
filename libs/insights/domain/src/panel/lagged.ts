import { isFiniteNumber } from '../finite';
import type { Cell, Pair } from './cell';

const placeOf = (unit: string, period: number) => `${period} ${unit}`;

/** The values of one measure by unit and period. Throws RangeError where a period is no integer or a value stands twice. */
function valuesBy(cells: readonly Cell[], side: 'x' | 'y'): Map<string, number> {
  const values = new Map<string, number>();
  for (const cell of cells) {
    if (!Number.isSafeInteger(cell.period)) throw new RangeError(`Period ${cell.period} of ${cell.unit} is no integer`);
    const value = cell[side];
    if (!isFiniteNumber(value)) continue;
    const place = placeOf(cell.unit, cell.period);
    if (values.has(place)) throw new RangeError(`Two values of ${side} for ${cell.unit} in period ${cell.period}`);
    values.set(place, value);
  }
  return values;
}

/**
 * Pairs x of a period with y of `lag` periods later; a positive lag means that x came first.
 * A gap stays a gap: where that very period has no y there is no pair. The pair carries the period of its x.
 */
export function pairCells(cells: readonly Cell[], lag = 0): Pair[] {
  const later = valuesBy(cells, 'y');
  valuesBy(cells, 'x');
  const pairs = cells.flatMap(({ unit, period, x, weight }) => {
    const y = later.get(placeOf(unit, period + lag));
    if (!isFiniteNumber(x) || y === undefined) return [];
    return [{ unit, period, x, y, weight: isFiniteNumber(weight) && weight > 0 ? weight : null }];
  });
  // Sorted, so that the same cells in another order give the same last digit.
  return pairs.sort((a, b) => (a.unit === b.unit ? a.period - b.period : a.unit < b.unit ? -1 : 1));
}
