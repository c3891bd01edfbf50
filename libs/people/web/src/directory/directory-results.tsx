import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { announce, EmptyState, ErrorState, SkeletonRows } from '@throughline/platform/ui';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { PEOPLE } from './people.graphql';
import { PersonList } from './person-list';
import classes from './directory-page.module.css';

const PAGE = 50;

/** The people who match `search` (everyone when it is empty), fifty at a time. */
export function DirectoryResults({ search }: { search: string }) {
  const t = useTranslations('people.directory');
  const variables = { first: PAGE, search: search || null };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(PEOPLE, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const people = (data ?? previousData)?.people;
  const count = data?.people.totalCount;

  useEffect(() => {
    if (search && count !== undefined) announce(t('count', { count }));
  }, [search, count, t]);

  if (error && !people) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!people) {
    return (
      <div className={classes.loading}>
        <SkeletonRows rows={10} />
      </div>
    );
  }
  if (people.totalCount === 0) {
    return (
      <EmptyState title={search ? t('noneFound', { search }) : t('empty')}>
        {search ? t('noneFoundHint') : t('emptyHint')}
      </EmptyState>
    );
  }
  const more = people.pageInfo;
  return (
    <>
      <p className={classes.count}>{t('count', { count: people.totalCount })}</p>
      <PersonList people={people.edges.map(({ node }) => node)} label={t('title')} />
      {more.hasNextPage && (
        <div className={classes.more}>
          <Button
            loading={loading}
            onClick={() => void fetchMore({ variables: { ...variables, after: more.endCursor } })}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
