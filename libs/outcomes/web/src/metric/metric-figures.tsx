import { Card, DataTable } from '@throughline/platform/ui';
import { useFormatter, useTranslations } from 'use-intl';
import type { MetricQuery } from '../gql/graphql';
import { useFigures } from '../use-figures';

/** The figures behind the chart, newest first. */
export function MetricFigures({ metric: { periods, periodKind, unit } }: { metric: MetricQuery['metric'] }) {
  const t = useTranslations('outcomes');
  const format = useFormatter();
  const { measured, period } = useFigures();
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
          { key: 'middle', heading: t('registry.middle'), cell: ({ p50 }) => measured(p50, unit), numeric: true },
          {
            key: 'spread',
            heading: t('registry.spread'),
            cell: ({ p10, p90 }) => t('spread', { p10: measured(p10, unit), p90: measured(p90, unit) }),
            numeric: true,
          },
          { key: 'units', heading: t('registry.units'), cell: ({ units }) => units, numeric: true },
          { key: 'n', heading: t('registry.n'), cell: ({ n }) => (n ? format.number(n) : t('none')), numeric: true },
        ]}
      />
    </Card>
  );
}
