import { useTranslations } from 'use-intl';
import type { MetricQuery, MetricSeriesQuery } from '../gql/graphql';
import { useFigures } from '../use-figures';

/** What the chart of a metric says in a sentence: of all units, or of the one that stands in front of them. */
export function useFinding(metric: MetricQuery['metric']) {
  const t = useTranslations('outcomes.metric');
  const { measured, period } = useFigures();
  const { latest, periods, periodKind } = metric;

  const ofAll = latest
    ? t('finding', {
        period: period(periodKind, latest.start),
        count: latest.units,
        p10: measured(latest.p10, metric),
        p50: measured(latest.p50, metric),
        p90: measured(latest.p90, metric),
      })
    : t('noFigures');

  /** Its newest figure that may be shown, beside where most were in the same period. */
  function ofOne(name: string, series: MetricSeriesQuery['metric']['series']): string {
    const newest = series.findLast(({ value }) => value !== null);
    if (!newest) return t('noFiguresOf', { name });
    const all = periods.find(({ start }) => start === newest.start);
    return t('findingOf', {
      name,
      period: period(periodKind, newest.start),
      value: measured(newest.value, metric),
      p10: measured(all?.p10, metric),
      p90: measured(all?.p90, metric),
    });
  }

  return { ofAll, ofOne };
}
