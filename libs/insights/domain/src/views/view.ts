import { type Interval, correlationP, fisherInterval } from '../correlation/fisher';
import type { Panel, PanelUnit } from '../panel/panel';

/**
 * A correlation as a function of how many times each unit is counted, in the panel's order of units; null where undefined.
 * A unit drawn twice counts as two units. Once each gives the estimate; other counts give a cluster bootstrap.
 */
export type Resampled = (times: Float64Array) => number | null;

/** One way of looking at the association of x and y in a panel. */
export interface View {
  n: number;
  units: number;
  periods: number;
  /** Degrees of freedom of the correlation. */
  df: number;
  r: Resampled;
}

/** A correlation with Fisher's interval and the p of independent cells. */
export interface Correlation extends Interval {
  r: number | null;
  p: number | null;
  n: number;
  units: number;
  periods: number;
  df: number;
}

/** Each of `units` counted once. */
export function onceEach(units: number): Float64Array {
  return new Float64Array(units).fill(1);
}

/** The arithmetic of a view: interval with df + 2 pairs, p with df. With df under 2 nothing is said. */
export function correlate(panel: Panel, view: View): Correlation {
  const { n, units, periods, df } = view;
  const r = df >= 2 ? view.r(onceEach(panel.units.length)) : null;
  return { r, ...fisherInterval(r, df + 2), p: correlationP(r, df), n, units, periods, df };
}

/** Counts of the cells of some units. */
export function countsOf(units: readonly PanelUnit[]): { n: number; units: number; periods: number } {
  const periods = new Set(units.flatMap((unit) => unit.cells.map((cell) => cell.period)));
  return {
    n: units.reduce((sum, unit) => sum + unit.cells.length, 0),
    units: units.filter((unit) => unit.cells.length > 0).length,
    periods: periods.size,
  };
}
