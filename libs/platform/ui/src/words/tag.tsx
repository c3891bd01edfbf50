import type { ReactNode } from 'react';
import classes from './words.module.css';

/** A quiet label: a principle, a state, a count. */
export function Tag({
  children,
  tone = 'quiet',
}: {
  children: ReactNode;
  tone?: 'quiet' | 'people' | 'customer' | 'critical';
}) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
