import { Card, Chart, type PlotModule } from '@throughline/platform/ui';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Found } from './found';
import classes from './linkage.module.css';

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
        marginBottom: 62,
        x: {
          type: 'point' as const,
          label: x,
          labelAnchor: 'center' as const,
          labelArrow: 'none' as const,
          domain: placed.map(({ place }) => place),
        },
        y: { label: y, labelArrow: 'none' as const, ticks: 6, grid: true },
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
            dy: 34,
            fontSize: 10,
            fill: 'var(--quiet)',
          }),
        ],
      };
    },
    [shares, x, y],
  );
  const words = { people: people.name, customer: customer.name, count: shares.length };
  return (
    <Card className={classes.picture}>
      <h2>{t('title', { customer: customer.name, part: String(shares.length) })}</h2>
      <p className={classes.small}>{t('lead')}</p>
      <Chart height={340} draw={draw} label={t('label', words)} />
    </Card>
  );
}
