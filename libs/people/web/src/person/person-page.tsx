import { useQuery } from '@apollo/client/react';
import { ErrorState, PageHeader, Parts, PersonAvatar } from '@throughline/platform/ui';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { usePermission } from '../viewer/viewer-context';
import { PERSON } from '../directory/people.graphql';
import { PersonFacts } from './person-facts';
import { PersonSkeleton } from './person-skeleton';
import classes from './person-page.module.css';

const PersonAccess = lazy(async () => ({ default: (await import('../invite/person-access')).PersonAccess }));

/** One person: who they are, and what the other domains put on their page. */
export function PersonPage() {
  const t = useTranslations('people.person');
  const { id = '' } = useParams();
  const mayInvite = usePermission('people:invite');
  const { data, error, refetch } = useQuery(PERSON, { variables: { id } });
  const person = data?.person;

  if (error && !person) {
    const act = <Link to="/people">{t('everyone')}</Link>;
    return <ErrorState page error={error} act={act} onRetry={() => void refetch()} />;
  }
  if (!person) return <PersonSkeleton />;
  return (
    <>
      <div className={classes.head}>
        <PersonAvatar name={person.name} size={88} />
        <div className={classes.header}>
          <PageHeader
            title={person.name}
            trail={<Link to="/people">{t('everyone')}</Link>}
            lead={person.team?.name}
            actions={<Parts place="person.act" personId={person.id} name={person.name} />}
          />
        </div>
      </div>
      <div className={classes.columns}>
        <div className={classes.main}>
          <Parts place="person.main" personId={person.id} name={person.name} />
        </div>
        <div className={classes.side}>
          <PersonFacts person={person} />
          {mayInvite && (
            <Suspense fallback={null}>
              <PersonAccess key={person.id} personId={person.id} />
            </Suspense>
          )}
        </div>
      </div>
    </>
  );
}
