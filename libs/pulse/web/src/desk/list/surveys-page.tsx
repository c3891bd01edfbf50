import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, PageHeader } from '@throughline/platform/ui';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { WaveState } from '../../gql/graphql';
import { DeskWords } from '../desk-words';
import { SurveyList } from './survey-list';
import { SurveysSkeleton } from './surveys-skeleton';
import { SURVEYS } from './surveys.graphql';
import classes from './list.module.css';

const FILTERS = ['ALL', 'DRAFT', 'SCHEDULED', 'OPEN', 'CLOSED', 'ARCHIVED'] as const;
type Filter = (typeof FILTERS)[number];

/** What is out now moves on while somebody looks. */
const AGAIN_MS = 30_000;

/** All surveys, with what is going on with each. */
export function SurveysPage() {
  return (
    <DeskWords>
      <Surveys />
    </DeskWords>
  );
}

function Surveys() {
  const t = useTranslations('surveyDesk.list');
  const [params, setParams] = useSearchParams();
  const filter: Filter = FILTERS.find((each) => each.toLowerCase() === params.get('state')) ?? 'ALL';
  const state: WaveState | null = filter === 'ALL' ? null : filter;
  const { data, error, refetch, fetchMore, loading } = useQuery(SURVEYS, {
    variables: { state },
    fetchPolicy: 'cache-and-network',
  });
  const out = useQuery(SURVEYS, {
    variables: { state: 'OPEN' },
    skip: filter !== 'ALL',
    fetchPolicy: 'cache-and-network',
    pollInterval: AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  });
  const surveys = data?.surveys.edges.map(({ node }) => node);
  const outNow = filter === 'ALL' ? (out.data?.surveys.edges.map(({ node }) => node) ?? []) : [];
  const others = surveys?.filter(({ id }) => !outNow.some((each) => each.id === id)) ?? [];
  const { endCursor, hasNextPage } = data?.surveys.pageInfo ?? {};
  const write = (
    <Button component={Link} to="/pulse/surveys/new" variant="filled">
      {t('write')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        trail={<Link to="/pulse">{t('pulse')}</Link>}
        actions={
          <>
            <Button component={Link} to="/pulse/surveys/instruments">
              {t('instruments')}
            </Button>
            {(filter !== 'ALL' || surveys?.length !== 0) && write}
          </>
        }
      />
      <div role="group" aria-label={t('filter')} className={classes.chips}>
        {FILTERS.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.chip}
            aria-pressed={each === filter}
            onClick={() =>
              setParams(each === 'ALL' ? {} : { state: each.toLowerCase() }, {
                replace: true,
                preventScrollReset: true,
              })
            }
          >
            {t(`filters.${each}`)}
          </button>
        ))}
      </div>
      {error && !surveys && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !surveys && <SurveysSkeleton />}
      {surveys?.length === 0 && (
        <EmptyState title={t(filter === 'ALL' ? 'none' : 'noneSuch')} action={filter === 'ALL' && write}>
          {filter === 'ALL' && t('noneHint')}
        </EmptyState>
      )}
      <SurveyList title={t('outNow')} surveys={outNow} />
      <SurveyList title={t(outNow.length > 0 ? 'others' : `filters.${filter}`)} surveys={others} />
      {hasNextPage && (
        <Button
          className={classes.more}
          loading={loading}
          onClick={() => void fetchMore({ variables: { after: endCursor } })}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}
