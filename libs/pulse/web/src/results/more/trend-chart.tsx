import { Chart, type PlotModule } from '@throughline/platform/ui';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Point } from '../read';
import { useResultWords } from '../use-result-words';

/** Scores over time as a line of dots, each with its interval. */
export function TrendChart({ series, name }: { series: readonly Point[]; name: string }) {
  const t = useTranslations('pulseResults.trend');
  const words = useResultWords();
  const dated = useMemo(
    () => series.map((point) => ({ ...point, date: new Date(`${point.until}T12:00:00Z`) })),
    [series],
  );
  const draw = useCallback(
    (plot: PlotModule) => ({
      marginLeft: 36,
      marginTop: 16,
      marginBottom: 28,
      x: { type: 'utc' as const, label: null, ticks: Math.min(dated.length, 6), inset: 12 },
      y: { label: null, ticks: 5, grid: true, nice: true, inset: 6 },
      marks: [
        plot.link(
          dated.filter(({ lo }) => lo !== null),
          { x1: 'date', x2: 'date', y1: 'lo', y2: 'hi', stroke: 'var(--people)', strokeOpacity: 0.4, strokeWidth: 6 },
        ),
        plot.lineY(dated, { x: 'date', y: 'score', stroke: 'var(--people)', strokeWidth: 2 }),
        plot.dot(dated, { x: 'date', y: 'score', r: 4, fill: 'var(--people)' }),
      ],
    }),
    [dated],
  );
  const label = t('label', {
    name,
    count: series.length,
    first: words.month(series[0]!.until),
    last: words.month(series.at(-1)!.until),
  });
  return <Chart height={240} draw={draw} label={label} />;
}
