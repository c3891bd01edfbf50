import { useQuery } from '@apollo/client/react';
import { SkeletonBar } from '@throughline/platform/ui';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useViewer } from '../viewer/viewer-context';
import { TEAMS } from './team.graphql';
import { teamTree } from './team-tree';
import classes from './team.module.css';

/** On home: the team one belongs to, and for who leads teams, those they lead. */
export function YourTeam() {
  const t = useTranslations('people.yourTeam');
  const { person, roles } = useViewer();
  const { data, error } = useQuery(TEAMS);
  const byId = useMemo(() => data && teamTree(data.teams).byId, [data]);
  const led = roles.flatMap(({ unit }) => (unit ? [unit] : []));
  const teams = [...led, ...(person.team ? [person.team] : [])];
  const shown = teams.filter(({ id }, at) => teams.findIndex((other) => other.id === id) === at);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className={classes.label}>{led.length > 0 ? t('lead') : t('title')}</h2>
      {shown.map(({ id, name }) => {
        const headcount = byId?.get(id)?.headcount;
        return (
          <p key={id} className={classes.yours}>
            <Link to={`/teams/${id}`}>{name}</Link>
            <span className="quiet">
              {headcount !== undefined && t('headcount', { count: headcount })}
              {!data && !error && <SkeletonBar width={80} height={12} />}
            </span>
          </p>
        );
      })}
    </section>
  );
}
