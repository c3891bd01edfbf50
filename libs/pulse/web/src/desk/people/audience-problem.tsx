import { IconUsersGroup } from '@tabler/icons-react';
import classes from './people.module.css';

/** Why these people cannot be asked, and what would do. */
export function AudienceProblem({ problem: { message, hint } }: { problem: { message: string; hint: string } }) {
  return (
    <div className={classes.problem} role="alert">
      <IconUsersGroup size={22} stroke={1.6} aria-hidden="true" />
      <div>
        <p className={classes.problemTitle}>{message}</p>
        <p>{hint}</p>
      </div>
    </div>
  );
}
