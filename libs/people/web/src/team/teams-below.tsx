import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { TeamNode } from './team-tree';
import classes from './team.module.css';

/** Teams as a plain list of links with how many people each has. */
export function TeamsBelow({ teams }: { teams: readonly TeamNode[] }) {
  const t = useTranslations('people.teams');
  return (
    <ul>
      {teams.map(({ team: { id, name }, headcount }) => (
        <li key={id} className={classes.branch}>
          <Link to={`/teams/${id}`} className={classes.team}>
            {name}
          </Link>
          <span className={classes.headcount}>{t('headcount', { count: headcount })}</span>
        </li>
      ))}
    </ul>
  );
}
