import { decimalsOf, type Scale } from '@throughline/outcomes/domain';
import { useFormatter, useTranslations } from 'use-intl';
import type { MetricSide, PeriodLength } from './gql/graphql';

/** A period stays in one line. */
const NO_BREAK = '\u00a0';

/** What the figures of a metric rest on. */
interface Base {
  side: MetricSide;
  denominator: string | null;
}

/** Writes figures and periods as people read them. */
export function useFigures() {
  const t = useTranslations('outcomes');
  const format = useFormatter();

  /** A figure of a metric, always with as many decimals. */
  function bare(value: number | null | undefined, metric: Scale): string {
    const digits = decimalsOf(metric);
    return typeof value === 'number'
      ? format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      : t('none');
  }

  /** The same with the sign of a share; other units are said once, beside it. */
  const measured = (value: number | null | undefined, metric: Scale) =>
    `${bare(value, metric)}${typeof value === 'number' && metric.unit === '%' ? '%' : ''}`;

  /** Where most units are. */
  const spread = ({ p10, p90 }: { p10: number | null; p90: number | null }, metric: Scale) =>
    t('spread', { p10: bare(p10, metric), p90: measured(p90, metric) });

  /** How many of what a figure rests on: 1,204 contacts. */
  function base(n: number | null | undefined, metric: Base): string {
    const { what, count } = rests(metric);
    return n ? `${count(n)} ${what}`.trim() : count(n);
  }

  /** The same in two, for a column that says once what it counts. */
  const rests = ({ side, denominator }: Base) => ({
    what: denominator ?? (side === 'people' ? t('answers') : ''),
    count: (n: number | null | undefined) => (n ? format.number(n) : t('none')),
  });

  /** A period by its first day: 2015, Q3 2015, Mar 2015. */
  function period(kind: PeriodLength, start: string): string {
    const [year = '', month = '1'] = start.split('-');
    if (kind === 'year') return year;
    if (kind === 'quarter') return `Q${Math.ceil(Number(month) / 3)}${NO_BREAK}${year}`;
    return format
      .dateTime(new Date(`${start}T12:00:00Z`), { month: 'short', year: 'numeric', timeZone: 'UTC' })
      .replace(' ', NO_BREAK);
  }

  return { measured, spread, base, rests, period };
}
