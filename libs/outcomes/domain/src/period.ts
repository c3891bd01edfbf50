/** How long one period of a metric is. */
export const PERIOD_KINDS = ['month', 'quarter', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A stretch of the calendar; both days, ISO dates, belong to it. */
export interface Period {
  kind: PeriodKind;
  start: string;
  end: string;
}

const FORMS = /^(?<year>[12]\d{3})(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-01)?))?$/i;
const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 };

/**
 * Reads a period as files write it: 2015, 2015-Q3, 2015-03 or the first day of a month, 2015-03-01.
 * Null for anything else: a period is never guessed.
 */
export function parsePeriod(text: string): Period | null {
  const { year, quarter, month } = FORMS.exec(text.trim())?.groups ?? {};
  if (!year) return null;
  if (quarter) return periodFrom('quarter', Number(year), (Number(quarter) - 1) * 3);
  return month ? periodFrom('month', Number(year), Number(month) - 1) : periodFrom('year', Number(year), 0);
}

function periodFrom(kind: PeriodKind, year: number, month: number): Period {
  const day = (months: number, days: number) => new Date(Date.UTC(year, months, days)).toISOString().slice(0, 10);
  return { kind, start: day(month, 1), end: day(month + MONTHS[kind], 0) };
}
