import { scaleOf } from './standardise';
import { type Interval, correlationP, fisherInterval } from './fisher';
import { addCell, correlationOf, noMoments } from './moments';

/** A correlation of two lists, with its 95% interval and two-sided p. All but n are null where it is undefined. */
export interface ListCorrelation extends Interval {
  r: number | null;
  p: number | null;
  n: number;
}

/** r alone: null where a list does not vary. */
export function pearsonR(x: readonly number[], y: readonly number[]): number | null {
  const xScale = scaleOf(x);
  const yScale = scaleOf(y);
  const sums = noMoments();
  x.forEach((value, i) => addCell(sums, xScale.standard(value), yScale.standard(y[i]!)));
  return correlationOf(sums.xx, sums.xy, sums.yy, sums.n);
}

/** Pearson's correlation with Fisher's interval; under four pairs nothing is said. */
export function pearson(x: readonly number[], y: readonly number[]): ListCorrelation {
  const n = x.length;
  const r = n >= 4 ? pearsonR(x, y) : null;
  return { r, ...fisherInterval(r, n), p: correlationP(r, n - 2), n };
}
