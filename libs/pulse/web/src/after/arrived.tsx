import type { ReactNode } from 'react';
import { StageTitle } from '../stage/stage';
import classes from './after.module.css';

/** The throughline, arrived: what was said has reached the box. `waiting` leaves its ring open. */
export function Arrived({ title, waiting, children }: { title: string; waiting?: boolean; children?: ReactNode }) {
  return (
    <div className={classes.arrived}>
      <svg width="112" height="56" viewBox="0 0 56 28" fill="none" aria-hidden="true">
        <circle cx="6" cy="21" r="3.5" fill="var(--people)" />
        <path
          d="M6 21C28 21 26 7.5 46 7.5"
          stroke="var(--ink)"
          strokeWidth="2.2"
          strokeLinecap="round"
          pathLength={1}
          className={waiting ? classes.half : classes.whole}
        />
        <circle
          cx="50"
          cy="7.5"
          r="3.2"
          stroke="var(--customer)"
          strokeWidth="2.2"
          fill={waiting ? 'none' : 'var(--customer)'}
        />
      </svg>
      <StageTitle>{title}</StageTitle>
      {children}
    </div>
  );
}
