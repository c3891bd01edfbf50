import { Card, DataTable } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { MetricQuery } from '../gql/graphql';
import { useFigures } from '../use-figures';

/** The figures behind the chart, newest first. */
export function MetricFigures({ metric }: { metric: MetricQuery['metric'] }) {
  const t = useTranslations('outcomes');
  const { measured, spread, rests, period } = useFigures();
  const { periods, periodKind } = metric;
  const { what, count } = rests(metric);
  if (periods.length === 0) return null;
  return (
    <Card flush>
      <DataTable
        caption={t('metric.figures')}
        showCaption
        rows={periods.toReversed()}
        rowKey={({ start }) => start}
        columns={[
          { key: 'period', heading: t('metric.period'), cell: ({ start }) => period(periodKind, start), names: true },
          { key: 'middle', heading: t('registry.middle'), cell: ({ p50 }) => measured(p50, metric), numeric: true },
          {
            key: 'spread',
            heading: t('registry.spread'),
            cell: (each) => spread(each, metric),
            numeric: true,
          },
          { key: 'units', heading: t('registry.units'), cell: ({ units }) => units, numeric: true },
          {
            key: 'n',
            heading: what ? t('metric.basedOn', { what }) : t('registry.n'),
            cell: ({ n }) => count(n),
            numeric: true,
          },
        ]}
      />
    </Card>
  );
}
