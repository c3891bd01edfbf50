import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { ErrorState, PageHeader, SkeletonBar } from '@throughline/platform/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { METRIC } from '../outcomes.graphql';
import { MetricBreaks } from './metric-breaks';
import { MetricEditSheet } from './metric-edit-sheet';
import { MetricFacts } from './metric-facts';
import { MetricFigures } from './metric-figures';
import { MetricTimeCard } from './metric-time-card';
import classes from './metric.module.css';

/** One metric: how it went over time with its spread, what it means, and its figures. */
export function MetricPage() {
  const t = useTranslations('outcomes.metric');
  const { id = '' } = useParams();
  const mayEdit = usePermission('outcomes:write');
  const [editing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(METRIC, { variables: { id } });

  if (error && !data) {
    const act = <Link to="/customers">{t('missingAct')}</Link>;
    return <ErrorState page error={error} act={act} onRetry={() => void refetch()} />;
  }
  if (!data) return <MetricSkeleton />;
  const { metric } = data;
  return (
    <>
      <PageHeader
        title={metric.name}
        lead={metric.definition}
        trail={
          <>
            <Link to={`/customers?set=${metric.unitSet.id}`}>{t('trail')}</Link>
            <span aria-hidden="true">›</span> {metric.unitSet.name}
          </>
        }
        actions={mayEdit && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
      />
      <div className={classes.page}>
        <div className={classes.column}>
          <MetricTimeCard metric={metric} />
          <MetricBreaks metric={metric} mayEdit={mayEdit} />
        </div>
        <MetricFacts metric={metric} />
        <MetricFigures metric={metric} />
      </div>
      {editing && <MetricEditSheet metric={metric} onClose={() => setEditing(false)} />}
    </>
  );
}

function MetricSkeleton() {
  return (
    <>
      <div className={classes.skeletonHead}>
        <SkeletonBar width="10rem" />
        <SkeletonBar width="min(18rem, 90%)" height={36} />
        <SkeletonBar width="min(36rem, 100%)" height={18} />
      </div>
      <div className={classes.page}>
        <SkeletonBar height={460} />
        <SkeletonBar height={300} />
      </div>
    </>
  );
}
