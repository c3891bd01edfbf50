import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { SIDES } from '@throughline/outcomes/domain';
import { usePermission } from '@throughline/people/web';
import { Card, EmptyState, ErrorState, PageHeader, SkeletonTable } from '@throughline/platform/ui';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { METRICS } from '../outcomes.graphql';
import { MetricTable } from './metric-table';
import classes from './registry.module.css';

/** What is measured, by unit set and side. The address holds the unit set. */
export function RegistryPage() {
  const t = useTranslations('outcomes');
  const mayImport = usePermission('outcomes:write');
  const [address, setAddress] = useSearchParams();
  const { data, error, refetch } = useQuery(METRICS, { fetchPolicy: 'cache-and-network' });

  const measured = data?.unitSets.filter(({ id }) => data.metrics.some(({ unitSet }) => unitSet.id === id)) ?? [];
  const chosen = measured.find(({ id }) => id === address.get('set')) ?? measured[0];
  const metrics = data?.metrics.filter(({ unitSet }) => unitSet.id === chosen?.id) ?? [];
  return (
    <>
      <PageHeader
        title={t('registry.title')}
        lead={t('registry.lead')}
        actions={
          <>
            {measured.length > 1 && (
              <NativeSelect
                aria-label={t('registry.unitSet')}
                data={measured.map(({ id, name }) => ({ value: id, label: name }))}
                value={chosen?.id}
                onChange={({ currentTarget }) => setAddress({ set: currentTarget.value }, { replace: true })}
              />
            )}
            {mayImport && (
              <Button component={Link} to="/customers/import">
                {t('registry.import')}
              </Button>
            )}
          </>
        }
      />
      <div className={classes.page}>
        {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && (
          <Card flush>
            <SkeletonTable rows={8} />
          </Card>
        )}
        {data && !chosen && <EmptyState title={t('registry.empty')}>{t('registry.emptyHint')}</EmptyState>}
        {SIDES.map((side) => {
          const ofSide = metrics.filter((metric) => metric.side === side);
          return ofSide.length > 0 && <MetricTable key={side} side={side} metrics={ofSide} />;
        })}
      </div>
    </>
  );
}
