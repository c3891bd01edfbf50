import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, PageHeader } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PRINCIPLES } from './principle.graphql';
import { PrinciplesSkeleton } from './principles-skeleton';
import classes from './principles-page.module.css';

/** The principles, each with its plain words: what people say, not what we call it, is the picture. */
export function PrinciplesPage() {
  const t = useTranslations('principles');
  const { data, error, refetch } = useQuery(PRINCIPLES, { fetchPolicy: 'cache-and-network' });
  const principles = data?.principles;

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error && !principles && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !principles && <PrinciplesSkeleton />}
      {principles?.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      <ul className={classes.grid}>
        {principles?.map(({ id, name, plainWords, examples }) => (
          <li key={id} className={classes.principle}>
            <h2 className={classes.name}>
              <Link to={`/principles/${id}`} className={classes.link}>
                {name}
              </Link>
            </h2>
            <p className={classes.words}>{plainWords}</p>
            <p className={classes.stories}>{t('stories', { count: examples.length })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
