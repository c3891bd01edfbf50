import { t95, twoSidedP } from './distributions';
import { mean, type Moments } from './mean';

/** How far one mean is above another, with its 95% interval and the two-sided p of "no difference". */
export interface Difference {
  readonly difference: number;
  readonly lo: number;
  readonly hi: number;
  readonly p: number;
}

/**
 * The difference of the means of two independent samples of unequal variance (Welch 1947, degrees of freedom after
 * Satterthwaite 1946). Null where either has fewer than two numbers, or neither has any spread.
 */
export function difference(a: Moments, b: Moments): Difference | null {
  const [first, second] = [mean(a), mean(b)];
  if (first.se === null || second.se === null) return null;
  const [u, v] = [first.se ** 2, second.se ** 2];
  const se = Math.sqrt(u + v);
  if (se === 0) return null;
  const df = (u + v) ** 2 / (u ** 2 / (a.n - 1) + v ** 2 / (b.n - 1));
  const found = first.mean! - second.mean!;
  const half = t95(df) * se;
  return { difference: found, lo: found - half, hi: found + half, p: twoSidedP(found / se, df) };
}
