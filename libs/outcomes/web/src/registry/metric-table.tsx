import { Card, DataTable } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MetricFactsFragment } from '../gql/graphql';
import { useFigures } from '../use-figures';
import classes from './registry.module.css';

/** Metrics of one side with their newest figures: the middle never without its spread. */
export function MetricTable({ side, metrics }: { side: MetricFactsFragment['side']; metrics: MetricFactsFragment[] }) {
  const t = useTranslations('outcomes');
  const { measured, spread, base, period } = useFigures();
  return (
    <Card flush>
      <h2 className={classes.side} data-side={side}>
        {t(`side.${side}`)}
      </h2>
      <DataTable
        caption={t(`side.${side}`)}
        rows={metrics}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            heading: t('registry.name'),
            names: true,
            cell: ({ id, name, definition, unit }) => (
              <div className={classes.name}>
                <Link to={`/customers/${id}`}>{name}</Link>
                <p className={classes.definition}>
                  {definition} {unit && unit !== '%' && t('registry.measuredIn', { unit })}
                </p>
              </div>
            ),
          },
          {
            key: 'middle',
            heading: t('registry.middle'),
            cell: (metric) => measured(metric.latest?.p50, metric),
            numeric: true,
          },
          {
            key: 'spread',
            heading: t('registry.spread'),
            cell: (metric) => (metric.latest ? spread(metric.latest, metric) : t('none')),
            numeric: true,
          },
          {
            key: 'target',
            heading: t('registry.target'),
            cell: (metric) => measured(metric.target, metric),
            numeric: true,
          },
          {
            key: 'latest',
            heading: t('registry.latest'),
            cell: ({ latest, periodKind }) => (latest ? period(periodKind, latest.start) : t('registry.noFigures')),
          },
          { key: 'units', heading: t('registry.units'), cell: ({ latest }) => latest?.units ?? 0, numeric: true },
          { key: 'n', heading: t('registry.n'), cell: (metric) => base(metric.latest?.n, metric), numeric: true },
          { key: 'owner', heading: t('registry.owner'), cell: ({ owner }) => owner?.name ?? t('registry.nobody') },
        ]}
      />
    </Card>
  );
}
