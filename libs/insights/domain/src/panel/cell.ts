/**
 * What was measured in one unit in one period.
 * `period` counts months, quarters or years one by one (see `periodIndex`), so that period + 1 is the next one.
 * A measure that is absent is null. `weight` is the number of people behind x.
 */
export interface Cell {
  unit: string;
  period: number;
  x: number | null;
  y: number | null;
  weight?: number | null;
}

/** A cell where both measures are present; with a lag, y comes from that many periods later. */
export interface Pair {
  unit: string;
  period: number;
  x: number;
  y: number;
  weight: number | null;
}
