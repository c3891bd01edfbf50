import { useQuery } from '@apollo/client/react';
import { PersonAvatar, SkeletonBar } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { TEAM_LEADS } from './team.graphql';
import classes from './team.module.css';

/** Who leads a team; nothing for one that nobody leads. */
export function TeamLeads({ teamId }: { teamId: string }) {
  const t = useTranslations('people.team');
  const { data, error } = useQuery(TEAM_LEADS, { variables: { id: teamId } });
  const leads = data?.team.leads;
  if (error || leads?.length === 0) return null;
  return (
    <section className={classes.leads} aria-label={t('leads')}>
      <h2 className={classes.label}>{t('leads')}</h2>
      {leads ? (
        <ul>
          {leads.map(({ id, name }) => (
            <li key={id}>
              <PersonAvatar name={name} size={32} />
              <Link to={`/people/${id}`}>{name}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <SkeletonBar width={180} height={32} />
      )}
    </section>
  );
}
