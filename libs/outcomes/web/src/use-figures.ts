import { useFormatter } from 'use-intl';
import type { PeriodLength } from './gql/graphql';

/** Writes figures and periods as people read them. */
export function useFigures() {
  const format = useFormatter();

  /** Four significant digits: more would claim more than was measured. */
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : format.number(value, { maximumSignificantDigits: 4 });

  /** A figure as it stands in a table: shares carry their sign, other units of measure are said once, beside it. */
  const measured = (value: number | null | undefined, unit: string) =>
    typeof value === 'number' && unit === '%'
      ? `${format.number(value, { maximumFractionDigits: 1 })}%`
      : figure(value);

  /** A period by its first day: 2015, Q3 2015, Mar 2015. */
  function period(kind: PeriodLength, start: string): string {
    const [year = '', month = '1'] = start.split('-');
    if (kind === 'year') return year;
    if (kind === 'quarter') return `Q${Math.ceil(Number(month) / 3)} ${year}`;
    return format.dateTime(new Date(`${start}T12:00:00Z`), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  }

  return { measured, period };
}
