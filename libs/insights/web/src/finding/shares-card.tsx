import { Card, Chart, type PlotModule } from '@throughline/platform/ui';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Found } from './found';
import classes from '../linkage/linkage.module.css';

/** The spread of the customer measure from the lowest to the highest part of the people measure: more than one r. */
export function SharesCard({ found: { finding, people, customer } }: { found: Found }) {
  const t = useTranslations('insights.linkage.shares');
  const { shares } = finding;
  const x = t('x', { people: people.name });
  const y = customer.unit;
  const draw = useCallback(
    (plot: PlotModule) => {
      const placed = shares.map((share, i) => ({ ...share, place: i + 1 }));
      return {
        marginLeft: 48,
        marginTop: 12,
        marginBottom: 46,
        x: {
          type: 'point' as const,
          label: null,
          domain: placed.map(({ place }) => place),
        },
        // Room below the lowest line: without it the line runs into the axis.
        y: { label: null, ticks: 6, grid: true, nice: true, inset: 8 },
        marks: [
          plot.link(placed, {
            x1: 'place',
            x2: 'place',
            y1: 'p10',
            y2: 'p90',
            stroke: 'var(--customer)',
            strokeWidth: 2,
            strokeOpacity: 0.5,
          }),
          plot.dot(placed, { x: 'place', y: 'p50', r: 5, fill: 'var(--customer)' }),
          plot.text(placed, {
            x: 'place',
            text: ({ n }: { n: number }) => String(n),
            frameAnchor: 'bottom',
            dy: 36,
            fontSize: 10,
            fill: 'var(--quiet)',
          }),
        ],
      };
    },
    [shares],
  );
  const words = { people: people.name, customer: customer.name, count: shares.length };
  return (
    <Card className={`${classes.picture} ${classes.wide}`}>
      <h2>{t('title', { customer: customer.name, part: String(shares.length) })}</h2>
      <p className={classes.small}>{t('lead')}</p>
      <div>
        <p className={classes.axis}>{y}</p>
        <Chart height={280} draw={draw} label={t('label', words)} />
        <p className={classes.axisBelow}>{x}</p>
      </div>
    </Card>
  );
}
