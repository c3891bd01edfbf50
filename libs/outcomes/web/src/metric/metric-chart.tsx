import { Chart, type PlotModule } from '@throughline/platform/ui';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { MetricQuery, MetricSeriesQuery } from '../gql/graphql';
import { useFigures } from '../use-figures';
import { markOf } from './mark-of';

type Metric = MetricQuery['metric'];
type Series = MetricSeriesQuery['metric']['series'];

const dated = <Row extends { start: string }>(rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, date: new Date(`${row.start}T00:00:00Z`) }));

/** The band that most units are in, the middle one, the target, breaks, and one unit where it is chosen. */
export function MetricChart({ metric, series, label }: { metric: Metric; series: Series; label: string }) {
  const t = useTranslations('outcomes.metric');
  const { measured } = useFigures();
  const { periods, breaks, target, unit, side } = metric;
  const targetText = target === null ? '' : t('targetMark', { value: measured(target, metric) });
  const draw = useCallback(
    (plot: PlotModule) => {
      const spread = dated(periods);
      const one = dated(series).filter(({ value }) => value !== null);
      const colour = `var(--${side === 'people' ? 'people' : 'customer'})`;
      const middle = { x: 'date', y: 'p50', stroke: colour, strokeWidth: one.length > 0 ? 1 : 2 };
      const changed = breaks.map(({ startsOn }, i) => ({ date: new Date(`${startsOn}T00:00:00Z`), mark: markOf(i) }));
      return {
        marginLeft: 52,
        // The target is written beside the picture: over it, the line would run through the words.
        marginRight: target === null ? 24 : 52,
        marginTop: 28,
        x: { type: 'utc' as const, label: null, ticks: Math.min(spread.length, 8) },
        y: { label: unit, labelArrow: 'none' as const, grid: true, ticks: 6 },
        marks: [
          plot.areaY(spread, { x: 'date', y1: 'p10', y2: 'p90', fill: colour, fillOpacity: 0.18 }),
          plot.lineY(spread, middle),
          plot.dot(spread, { x: 'date', y: 'p50', r: 2.5, fill: colour }),
          ...(target === null
            ? []
            : [
                plot.ruleY([target], { stroke: 'var(--ink)', strokeDasharray: '5 4' }),
                plot.text([targetText], {
                  y: target,
                  frameAnchor: 'right',
                  text: (words: string) => words,
                  textAnchor: 'start',
                  dx: 6,
                  fill: 'var(--ink)',
                }),
              ]),
          plot.ruleX(changed, { x: 'date', stroke: 'var(--control)', strokeDasharray: '2 3' }),
          plot.text(changed, {
            x: 'date',
            text: 'mark',
            frameAnchor: 'top',
            dy: -14,
            fontWeight: 600,
            fill: 'var(--ink)',
          }),
          plot.lineY(one, { x: 'date', y: 'value', stroke: 'var(--ink)', strokeWidth: 2.5 }),
          plot.dot(one, { x: 'date', y: 'value', r: 3.5, fill: 'var(--ink)' }),
        ],
      };
    },
    [periods, series, breaks, target, targetText, unit, side],
  );
  return <Chart height={320} draw={draw} label={label} />;
}
