import type { Resampled } from '../views/view';

/** How far the comparison of before and after goes, in periods. */
export const leadReach = 3;

/**
 * How much more x goes with later y than with earlier y: the mean r of lags 1 to 3 less that of lags -1 to -3.
 * Null where one of the six lags is missing or undefined.
 */
export function leadAsymmetry(byLag: ReadonlyMap<number, Resampled>): Resampled {
  const meanOver = (lags: number[], times: Float64Array) => {
    const values = lags.map((lag) => byLag.get(lag)?.(times) ?? null).filter((r) => r !== null);
    return values.length === lags.length ? values.reduce((sum, r) => sum + r, 0) / lags.length : null;
  };
  const steps = Array.from({ length: leadReach }, (_, i) => i + 1);
  return (times) => {
    const after = meanOver(steps, times);
    if (after === null) return null;
    const before = meanOver(
      steps.map((step) => -step),
      times,
    );
    return before === null ? null : after - before;
  };
}
