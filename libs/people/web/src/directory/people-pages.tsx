import { Button } from '@mantine/core';
import { EmptyState, ErrorState, SkeletonRows } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PersonList } from './person-list';
import type { usePeople } from './use-people';
import classes from './people-pages.module.css';

export interface PeoplePagesProps {
  /** What the list is called, for screen readers. */
  label: string;
  people: ReturnType<typeof usePeople>;
  /** What to say when there is nobody: a sentence, and what to do. */
  empty: { title: string; hint: string };
  /** Stands above the list when there is one. */
  heading?: ReactNode;
  /** All are of one team, which is told elsewhere. */
  ofOneTeam?: boolean;
}

/** Pages of people in every state: loading, failed, none, and fifty at a time. */
export function PeoplePages({
  label,
  people: { people, error, loading, retry, more },
  empty,
  heading,
  ofOneTeam,
}: PeoplePagesProps) {
  const t = useTranslations('people.directory');
  if (error && !people) return <ErrorState error={error} onRetry={retry} />;
  if (!people) {
    return (
      <div className={classes.loading}>
        <SkeletonRows rows={10} />
      </div>
    );
  }
  if (people.length === 0) return <EmptyState title={empty.title}>{empty.hint}</EmptyState>;
  return (
    <>
      {heading}
      <PersonList people={people} label={label} ofOneTeam={ofOneTeam} />
      {more && (
        <div className={classes.more}>
          <Button loading={loading} onClick={more}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
