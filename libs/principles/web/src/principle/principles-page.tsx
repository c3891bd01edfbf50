import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { EmptyState, ErrorState, PageHeader } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PrincipleCard } from './principle-card';
import { PRINCIPLES } from './principle.graphql';
import { PrinciplesSkeleton } from './principles-skeleton';
import classes from './principles-page.module.css';

/** The principles that are in use, each with its plain words; for those who write them, the way there. */
export function PrinciplesPage() {
  const t = useTranslations('principles');
  const mayWrite = usePermission('principles:write');
  const { data, error, refetch } = useQuery(PRINCIPLES, { fetchPolicy: 'cache-and-network' });
  const principles = data?.principles;
  const none = principles?.length === 0;

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayWrite && (
            <>
              <Button component={Link} to="/principles/all">
                {t('desk')}
              </Button>
              {!none && (
                <Button component={Link} to="/principles/new">
                  {t('write')}
                </Button>
              )}
            </>
          )
        }
      />
      {error && !principles && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !principles && <PrinciplesSkeleton />}
      {none && (
        <EmptyState
          title={t('empty')}
          action={
            mayWrite && (
              <Button component={Link} to="/principles/new" variant="filled">
                {t('writeFirst')}
              </Button>
            )
          }
        >
          {t(mayWrite ? 'emptyForEditors' : 'emptyHint')}
        </EmptyState>
      )}
      <ul className={classes.grid}>
        {principles?.map(({ id, name, plainWords, examples }) => (
          <li key={id} className={classes.principle}>
            <PrincipleCard
              name={
                <Link to={`/principles/${id}`} className={classes.link}>
                  {name}
                </Link>
              }
              plainWords={plainWords}
              stories={examples.length}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
