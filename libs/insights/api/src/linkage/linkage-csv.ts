import { periodIndex, periodStart } from '@throughline/insights/domain';
import type { Metric, PanelRow } from '@throughline/outcomes/api';
import { csvLines } from '@throughline/platform/import';

/**
 * The pairs behind a linkage as CSV: the people measure of a period beside the customer measure `lag` periods later.
 * A figure that is missing or withheld is empty.
 */
export function linkageCsv(rows: readonly PanelRow[], people: Metric, customer: Metric, lag: number): string {
  const placeOf = (code: string, period: number) => `${period} ${code}`;
  const indexOf = ({ start }: PanelRow) => periodIndex(people.periodKind, start);
  const later = new Map(rows.map((row) => [placeOf(row.code, indexOf(row)), row.y]));
  const lines = rows.flatMap((row) => {
    const then = indexOf(row) + lag;
    const y = later.get(placeOf(row.code, then)) ?? null;
    if (row.x === null && y === null) return [];
    const { code, name, kind, start, x, n } = row;
    return [[code, name, kind ?? '', start, x ?? '', n ?? '', periodStart(people.periodKind, then), y ?? '']];
  });
  const head = ['unit', 'name', 'kind', 'period', people.name, 'n', 'customer period', customer.name];
  return csvLines([head, ...lines]);
}
