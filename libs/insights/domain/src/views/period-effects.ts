import { type Moments, addCell, noMoments } from '../correlation/moments';
import { type Panel, type PanelUnit, unitsThatChange } from '../panel/panel';
import { demeaned } from './demean';

/** One unit with its own means taken out, and which period effect each of its cells has. */
export interface DemeanedUnit {
  name: string;
  periods: number[];
  /** Ascending numbers of period effects. */
  effects: number[];
  x: number[];
  y: number[];
  sums: Moments;
}

/** Units demeaned, in the panel's order (null where a unit has fewer than two pairs), and how many period effects there are. */
export interface PeriodEffects {
  units: (DemeanedUnit | null)[];
  count: number;
  /** For each effect the first one of its kind of unit: effects of two kinds share no cell. */
  first: Uint32Array;
}

/** Numbers the period effects: one a period, or one a period and kind of unit, so that only units of a kind are compared. */
function numbersOf(units: readonly PanelUnit[]): Map<string, Map<number, number>> {
  const periodsByKind = new Map<string, Set<number>>();
  for (const unit of units) {
    const periods = periodsByKind.get(unit.kind ?? '') ?? new Set();
    periodsByKind.set(unit.kind ?? '', periods);
    for (const cell of unit.cells) periods.add(cell.period);
  }
  let next = 0;
  return new Map(
    [...periodsByKind].map(([kind, periods]) => [
      kind,
      new Map([...periods].sort((a, b) => a - b).map((period) => [period, next++])),
    ]),
  );
}

/** Prepares a panel for two-way demeaning: unit means are gone, period effects are numbered but still in. */
export function periodEffects(panel: Panel): PeriodEffects {
  const numbers = numbersOf(unitsThatChange(panel));
  const units = panel.units.map((unit) => {
    if (unit.cells.length < 2) return null;
    const cells = demeaned(unit.cells);
    const sums = noMoments();
    for (const cell of cells) addCell(sums, cell.x, cell.y);
    const effect = numbers.get(unit.kind ?? '')!;
    return {
      name: unit.name,
      periods: cells.map((cell) => cell.period),
      effects: cells.map((cell) => effect.get(cell.period)!),
      x: cells.map((cell) => cell.x),
      y: cells.map((cell) => cell.y),
      sums,
    };
  });
  const first = Uint32Array.from(
    [...numbers.values()].flatMap((ofKind) => [...ofKind.keys()].map(() => Math.min(...ofKind.values()))),
  );
  return { units, count: first.length, first };
}

/** Adds a unit's share of the normal equations of the period effects (unit means swept out): the lower triangle of D'D. */
export function addDesign(matrix: Float64Array, count: number, unit: DemeanedUnit, times: number): void {
  const share = times / unit.effects.length;
  unit.effects.forEach((effect, i) => {
    const row = effect * count;
    matrix[row + effect]! += times;
    for (let j = 0; j <= i; j++) matrix[row + unit.effects[j]!]! -= share;
  });
}

/** Adds a unit's share of a right-hand side: D'v for values v that sum to zero in the unit. */
export function addResponse(b: Float64Array, unit: DemeanedUnit, values: readonly number[], times: number): void {
  unit.effects.forEach((effect, i) => (b[effect]! += times * values[i]!));
}
