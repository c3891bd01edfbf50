import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Half-width of a 95% interval in standard errors of a normal variable: 1.95996... */
export const z95 = normalQuantile(0.975, 0, 1);

/** Standard errors between "no effect" and an effect seen in 80% of samples by a two-sided 5% test: 2.80158... */
export const zPower80 = z95 + normalQuantile(0.8, 0, 1);

/** Those of whole degrees of freedom come again and again, and each takes a search. */
const known = new Map<number, number>();

/** Half-width of a 95% interval in standard errors, for Student's t with `df` degrees of freedom. */
export function t95(df: number): number {
  if (!Number.isInteger(df)) return tQuantile(0.975, df);
  const found = known.get(df) ?? tQuantile(0.975, df);
  known.set(df, found);
  return found;
}

/** Two-sided p of Student's t. An infinite t has p = 0. */
export function twoSidedP(t: number, df: number): number {
  return 2 * tCdf(-Math.abs(t), df);
}
