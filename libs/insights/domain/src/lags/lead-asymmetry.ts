/** How far the comparison of before and after goes, in periods. */
const leadReach = 3;

/**
 * How much more x goes with later y than with earlier y: the mean r of lags 1 to 3 less that of lags -1 to -3.
 * Null where one of the six lags is missing or undefined.
 */
export function leadAsymmetry(rOf: (lag: number) => number | null | undefined): number | null {
  let difference = 0;
  for (let step = 1; step <= leadReach; step++) {
    const after = rOf(step) ?? null;
    const before = rOf(-step) ?? null;
    if (after === null || before === null) return null;
    difference += (after - before) / leadReach;
  }
  return difference;
}
