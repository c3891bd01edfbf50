import type { ReactNode } from 'react';
import { Mark } from '../identity/mark';
import classes from './state.module.css';

/** A page or list with nothing in it: one sentence that teaches, and one act. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.state}>
      <Mark size={44} />
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.words}>{children}</div>}
      {action}
    </div>
  );
}
