import { t95 } from './distributions';

/** What is kept of numbers to find their mean and its interval. Those of several groups add up. */
export interface Moments {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** A mean with its 95% interval by Student's t. */
export interface Mean {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly se: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** The moments of numbers. */
export const moments = (values: readonly number[]): Moments => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  sumOfSquares: values.reduce((sum, value) => sum + value ** 2, 0),
});

/** Their mean; without spread or interval where there is one, and nothing where there is none. */
export function mean({ n, sum, sumOfSquares }: Moments): Mean {
  if (n === 0) return { n, mean: null, sd: null, se: null, lo: null, hi: null };
  const mean = sum / n;
  if (n === 1) return { n, mean, sd: null, se: null, lo: null, hi: null };
  // Of equal numbers the difference may come out below 0 by a rounding error.
  const sd = Math.sqrt(Math.max(0, sumOfSquares - n * mean ** 2) / (n - 1));
  const se = sd / Math.sqrt(n);
  const half = t95(n - 1) * se;
  return { n, mean, sd, se, lo: mean - half, hi: mean + half };
}
