import type { ReactNode } from 'react';
import { Mark } from '../identity/mark';
import classes from './state.module.css';

export interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** It stands for the whole page, and its title is the page's. */
  page?: boolean;
}

/** A page or list with nothing in it: one sentence that teaches, and one act. */
export function EmptyState({ title, children, action, page }: EmptyStateProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className={classes.state}>
      <Mark size={44} />
      {page && <title>{title}</title>}
      <Heading className={classes.title}>{title}</Heading>
      {children && <div className={classes.words}>{children}</div>}
      {action}
    </div>
  );
}
