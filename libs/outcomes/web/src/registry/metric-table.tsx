import { Card, DataTable } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { MetricFactsFragment } from '../gql/graphql';
import { useFigures } from '../use-figures';
import classes from './registry.module.css';

/** Metrics of one side with their newest figures: the middle never without its spread. */
export function MetricTable({ side, metrics }: { side: MetricFactsFragment['side']; metrics: MetricFactsFragment[] }) {
  const t = useTranslations('outcomes');
  const format = useFormatter();
  const { measured, period } = useFigures();
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
          { key: 'owner', heading: t('registry.owner'), cell: ({ owner }) => owner?.name ?? t('registry.nobody') },
          {
            key: 'target',
            heading: t('registry.target'),
            cell: ({ target, unit }) => measured(target, unit),
            numeric: true,
          },
          {
            key: 'latest',
            heading: t('registry.latest'),
            cell: ({ latest, periodKind }) => (latest ? period(periodKind, latest.start) : t('registry.noFigures')),
          },
          {
            key: 'middle',
            heading: t('registry.middle'),
            cell: ({ latest, unit }) => measured(latest?.p50, unit),
            numeric: true,
          },
          {
            key: 'spread',
            heading: t('registry.spread'),
            cell: ({ latest, unit }) =>
              latest ? t('spread', { p10: measured(latest.p10, unit), p90: measured(latest.p90, unit) }) : t('none'),
            numeric: true,
          },
          { key: 'units', heading: t('registry.units'), cell: ({ latest }) => latest?.units ?? 0, numeric: true },
          {
            key: 'n',
            heading: t('registry.n'),
            cell: ({ latest }) => (latest?.n ? format.number(latest.n) : t('none')),
            numeric: true,
          },
        ]}
      />
    </Card>
  );
}
