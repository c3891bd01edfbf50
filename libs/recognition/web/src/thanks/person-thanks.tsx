import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState } from '@throughline/platform/ui';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Feed } from '../feed/feed';
import { FeedSkeleton } from '../feed/feed-skeleton';
import type { KnownForQuery } from '../gql/graphql';
import { KNOWN_FOR } from '../recognition.graphql';
import { QuoteCard } from './quote-card';
import classes from './thanks-page.module.css';

/** What colleagues thanked somebody for, as a page of quotes by principle: what they are known for stands first. */
export function PersonThanks({ personId, name }: { personId: string; name: string }) {
  const t = useTranslations('recognition.person');
  const { data, error, refetch } = useQuery(KNOWN_FOR, { variables: { personId }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <FeedSkeleton />;
  if (data.knownFor.length === 0)
    return <EmptyState title={t('empty', { name })}>{t('emptyHint', { name })}</EmptyState>;
  return (
    <section className={classes.quotes} aria-label={t('title', { name })}>
      <h2 className={classes.heading}>{t('knownFor', { name })}</h2>
      {data.knownFor.map((group) => (
        <KnownFor key={group.principle?.id ?? ''} personId={personId} group={group} />
      ))}
    </section>
  );
}

/** Thanks for one principle: the newest, and all of them on a press. */
function KnownFor({ personId, group }: { personId: string; group: KnownForQuery['knownFor'][number] }) {
  const t = useTranslations('recognition.person');
  const [showsAll, setShowsAll] = useState(false);
  const { principle, count, latest } = group;
  const filter = useMemo(() => ({ personId, principleId: principle?.id ?? null }), [personId, principle]);
  // Thanks without a principle cannot be asked for alone.
  const hasMore = principle !== null && count > latest.length;
  return (
    <section className={classes.quotes} aria-label={principle?.name ?? t('noPrinciple')}>
      <h3 className={classes.principle}>
        {principle ? <Link to={`/principles/${principle.id}`}>{principle.name}</Link> : t('noPrinciple')}
        <span className={classes.times}>{t('times', { count })}</span>
      </h3>
      {showsAll ? (
        <Feed filter={filter} label={principle?.name ?? ''}>
          {(recognition) => <QuoteCard key={recognition.id} recognition={recognition} grouped />}
        </Feed>
      ) : (
        latest.map((recognition) => <QuoteCard key={recognition.id} recognition={recognition} grouped />)
      )}
      {hasMore && (
        <Button className={classes.more} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('fewer') : t('all', { count })}
        </Button>
      )}
    </section>
  );
}
