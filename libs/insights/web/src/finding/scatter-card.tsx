import { Card, Chart, type PlotModule } from '@throughline/platform/ui';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Found } from './found';
import classes from '../linkage/linkage.module.css';

/** The scatter of what neither unit nor period explains, with the line and its band. */
export function ScatterCard({ found }: { found: Found }) {
  const t = useTranslations('insights.linkage.scatter');
  const { finding, people, customer, period } = found;
  const { points, band, unit, units } = finding;
  const sure = finding.verdict === 'MOVES_WITH';
  const axis = ({ name, unit: measure }: Found['people'], side: 'x' | 'y') =>
    measure ? t(side, { name, unit: measure }) : t('bare', { name });
  const x = axis(people, 'x');
  const y = axis(customer, 'y');
  const draw = useCallback(
    (plot: PlotModule, width: number) => ({
      marginLeft: 48,
      marginTop: 12,
      marginBottom: 28,
      x: { label: null, ticks: width < 420 ? 4 : 6, inset: 6 },
      y: { label: null, ticks: 6, grid: true, inset: 6 },
      marks: [
        plot.ruleY([0], { stroke: 'var(--control)' }),
        plot.dot(points, { x: 'x', y: 'y', r: 2.6, fill: 'var(--customer)', fillOpacity: 0.34 }),
        plot.areaY(band, { x: 'x', y1: 'lo', y2: 'hi', fill: 'var(--people)', fillOpacity: 0.18 }),
        plot.lineY(band, {
          ...{ x: 'x', y: 'y', strokeWidth: 2 },
          ...(sure ? { stroke: 'var(--ink)' } : { stroke: 'var(--quiet)', strokeDasharray: '6 5' }),
        }),
      ],
    }),
    [points, band, sure],
  );
  return (
    <Card className={classes.picture}>
      <h2>{sure ? t('titleMoves', { units }) : t('title', { units })}</h2>
      <p className={classes.small}>{t('lead', { unit, units, period })}</p>
      <div>
        <p className={classes.axis}>{y}</p>
        <Chart
          height={344}
          draw={draw}
          label={t('label', { n: points.length, people: people.name, customer: customer.name, claim: finding.claim })}
        />
        <p className={classes.axisBelow}>{x}</p>
      </div>
    </Card>
  );
}
