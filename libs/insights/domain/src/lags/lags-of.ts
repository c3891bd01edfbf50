import type { PeriodKind } from '../panel/period';

const LAGS: Record<PeriodKind, readonly number[]> = {
  month: [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6],
  quarter: [-3, -2, -1, 0, 1, 2, 3],
  year: [-3, -2, -1, 0, 1, 2, 3],
};

/** The lags that are looked at, by length of a period: fixed before any figure is seen. Longer periods need fewer. */
export const lagsOf = (periodKind: PeriodKind): readonly number[] => LAGS[periodKind];
