import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { Card } from '@throughline/platform/ui';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MetricQuery } from '../gql/graphql';
import { METRIC_SERIES } from '../outcomes.graphql';
import { MetricChart } from './metric-chart';
import { NoFigures } from './no-figures';
import { useFinding } from './use-finding';
import classes from './metric.module.css';

/** The metric over time: the spread of all units, and one unit in front of it. The address holds the unit. */
export function MetricTimeCard({ metric }: { metric: MetricQuery['metric'] }) {
  const t = useTranslations('outcomes.metric');
  const finding = useFinding(metric);
  const [address, setAddress] = useSearchParams();
  const unit = metric.unitSet.units.find(({ id }) => id === address.get('unit'));
  const { data } = useQuery(METRIC_SERIES, { variables: { id: metric.id, unit: unit?.id ?? '' }, skip: !unit });
  const series = unit ? data?.metric.series : undefined;
  const withheld = series?.filter((each) => each.withheld).length ?? 0;

  if (metric.periods.length === 0) return <NoFigures />;
  const title = unit && series ? finding.ofOne(unit.name, series) : finding.ofAll;
  return (
    <Card>
      <div className={classes.head}>
        <div>
          <h2>{title}</h2>
          <p className={classes.small}>
            {unit ? t('oneOf', { name: unit.name }) : t('lead', { set: metric.unitSet.name })}
          </p>
        </div>
        <NativeSelect
          className={classes.unit}
          aria-label={t('unit')}
          size="sm"
          data={[
            { value: '', label: t('allUnits') },
            ...metric.unitSet.units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={unit?.id ?? ''}
          onChange={({ currentTarget: { value } }) => setAddress(value ? { unit: value } : {}, { replace: true })}
        />
      </div>
      <MetricChart metric={metric} series={series ?? []} label={t('chart', { name: metric.name, finding: title })} />
      {withheld > 0 && <p className={classes.small}>{t('withheld', { count: withheld })}</p>}
    </Card>
  );
}
