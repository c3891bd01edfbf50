import { Card, DataTable } from '@throughline/platform/ui';
import { useFormatter, useTranslations } from 'use-intl';
import { decimalsFor, pText, rText } from './figures';
import type { Found } from './found';
import { LagsTable } from '../lag/lags-table';
import classes from '../linkage/linkage.module.css';

const VIEWS = ['twoWay', 'within', 'samePeriod', 'between', 'pooled'] as const;

/** The same as the pictures, as figures. */
export function LinkageTables({ found }: { found: Found }) {
  const t = useTranslations('insights.linkage');
  const format = useFormatter();
  const { finding, people, customer, period } = found;
  const words = { units: finding.units, period };
  const views = [
    ...VIEWS.map((view) => ({ key: view, name: t(`views.${view}`, words), figures: found[view] })),
    ...(finding.withinKind
      ? [{ key: 'withinKind', name: t('views.withinKind', words), figures: finding.withinKind }]
      : []),
  ];
  const shares = finding.shares.map((share, i) => ({
    ...share,
    name: t('shares.name', { place: i + 1, count: finding.shares.length }),
  }));
  const written = (decimals: number) => (value: number) =>
    format.number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const ofPeople = written(decimalsFor(finding.shares.map(({ meanX }) => meanX)));
  const ofCustomers = written(decimalsFor(finding.shares.flatMap(({ p10, p50, p90 }) => [p10, p50, p90])));
  const measures = { people: people.name, customer: customer.name };
  return (
    <div className={classes.tables}>
      <Card flush>
        <DataTable
          caption={t('views.caption')}
          showCaption
          rows={views}
          rowKey={({ key }) => key}
          columns={[
            { key: 'view', heading: t('views.view'), cell: ({ name }) => name, names: true },
            { key: 'r', heading: t('views.r'), cell: ({ figures }) => rText(figures.r), numeric: true },
            {
              key: 'interval',
              heading: t('views.interval'),
              cell: ({ figures: { lo, hi } }) => t('views.interval95', { lo: rText(lo), hi: rText(hi) }),
              numeric: true,
            },
            { key: 'p', heading: t('views.p'), cell: ({ figures }) => pText(figures.p), numeric: true },
            {
              key: 'n',
              heading: t('views.n'),
              cell: ({ figures }) => t('views.count', { n: figures.n }),
              numeric: true,
            },
            { key: 'units', heading: t('views.units'), cell: ({ figures }) => figures.units, numeric: true },
            { key: 'periods', heading: t('views.periods'), cell: ({ figures }) => figures.periods, numeric: true },
          ]}
        />
      </Card>
      <LagsTable found={found} />
      <Card flush>
        <DataTable
          caption={t('shares.caption', measures)}
          showCaption
          rows={shares}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', heading: t('shares.column'), cell: ({ name }) => name, names: true },
            { key: 'meanX', heading: t('shares.meanX'), cell: ({ meanX }) => ofPeople(meanX), numeric: true },
            { key: 'p10', heading: t('shares.p10'), cell: ({ p10 }) => ofCustomers(p10), numeric: true },
            { key: 'p50', heading: t('shares.p50'), cell: ({ p50 }) => ofCustomers(p50), numeric: true },
            { key: 'p90', heading: t('shares.p90'), cell: ({ p90 }) => ofCustomers(p90), numeric: true },
            { key: 'n', heading: t('views.n'), cell: ({ n }) => t('views.count', { n }), numeric: true },
          ]}
        />
      </Card>
    </div>
  );
}
