import { PersonAvatar } from '@throughline/platform/ui';
import { Link } from 'react-router';
import type { PersonRowFragment } from '../gql/graphql';
import classes from './person-list.module.css';

export interface PersonListProps {
  people: readonly PersonRowFragment[];
  label: string;
  /** All are of one team, which is told elsewhere. */
  ofOneTeam?: boolean;
}

/** People as rows: who, in which team, where. The whole row leads to the person; the team has its own link. */
export function PersonList({ people, label, ofOneTeam }: PersonListProps) {
  return (
    <ul className={classes.list} aria-label={label}>
      {people.map(({ id, name, team, site }) => (
        <li key={id} className={classes.row}>
          <PersonAvatar name={name} />
          <div className={classes.who}>
            <Link to={`/people/${id}`} className={classes.name}>
              {name}
            </Link>
          </div>
          {team && !ofOneTeam ? (
            <Link to={`/teams/${team.id}`} className={classes.team}>
              {team.name}
            </Link>
          ) : (
            <span />
          )}
          <span className={classes.site}>{site?.name}</span>
        </li>
      ))}
    </ul>
  );
}
