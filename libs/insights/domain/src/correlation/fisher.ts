import { twoSidedP, z95 } from '@throughline/platform/statistics';
import { isFiniteNumber } from '../finite';

/** Two ends of a 95% interval; both null where it does not exist. */
export interface Interval {
  lo: number | null;
  hi: number | null;
}

export const noInterval: Interval = { lo: null, hi: null };

/**
 * 95% interval of a correlation by Fisher's z transformation (Fisher 1921).
 * `n` is the number of independent pairs, or a correlation's degrees of freedom + 2; under 4 there is no interval.
 * `stretch` widens the standard error for estimators other than Pearson's.
 */
export function fisherInterval(r: number | null, n: number, stretch = 1): Interval {
  if (!isFiniteNumber(r) || !(n >= 4)) return noInterval;
  const z = Math.atanh(r);
  const half = (z95 * stretch) / Math.sqrt(n - 3);
  return { lo: Math.tanh(z - half), hi: Math.tanh(z + half) };
}

/** Two-sided p of "no correlation", from t = r * sqrt(df / (1 - r^2)) (Student 1908). */
export function correlationP(r: number | null, df: number): number | null {
  if (!isFiniteNumber(r) || !(df >= 1)) return null;
  return twoSidedP(r * Math.sqrt(df / (1 - r * r)), df);
}
