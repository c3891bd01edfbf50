/** How long one period is. */
export type PeriodKind = 'month' | 'quarter' | 'year';

const perYear: Record<PeriodKind, number> = { month: 12, quarter: 4, year: 1 };

/** The number of the period that holds an ISO date (`2026-11-21`): consecutive periods differ by 1. A year's number is the year. */
export function periodIndex(kind: PeriodKind, isoDate: string): number {
  const [year = NaN, month = NaN] = isoDate.split('-').map(Number);
  if (!Number.isInteger(year) || !(month >= 1 && month <= 12)) throw new RangeError(`${isoDate} is no date`);
  return year * perYear[kind] + Math.floor(((month - 1) * perYear[kind]) / 12);
}

/** The first day of a period, as an ISO date: the inverse of `periodIndex`. */
export function periodStart(kind: PeriodKind, index: number): string {
  const year = Math.floor(index / perYear[kind]);
  const month = ((index - year * perYear[kind]) * 12) / perYear[kind] + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
