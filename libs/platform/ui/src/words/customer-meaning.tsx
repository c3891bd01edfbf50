import type { ReactNode } from 'react';
import classes from './words.module.css';

/** The strip that says what something meant for the customer, in the customer's teal: `label` says that it does. */
export function CustomerMeaning({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.meaning}>
      <svg width="18" height="18" viewBox="0 0 24 24" fill="none" aria-hidden="true">
        <path d="M4 18c2-6 4-6 6-2s4 2 5-3 3-6 5-7" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <div>
        <p className={classes.meaningLabel}>{label}</p>
        {children}
      </div>
    </div>
  );
}
