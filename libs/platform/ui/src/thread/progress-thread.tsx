import classes from './progress-thread.module.css';

const PATH = 'M6 22C60 22 90 8 150 8S250 22 294 12';

/** The throughline as a progress bar: from a dot to a ring. `value` of `max` steps are done; `label` says it in words. */
export function ProgressThread({ value, max, label }: { value: number; max: number; label: string }) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <svg
      className={classes.thread}
      viewBox="0 0 312 30"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
    >
      <path d={PATH} className={classes.rest} />
      <path d={PATH} className={classes.done} pathLength={1} strokeDasharray={`${share} 1`} />
      <circle cx="6" cy="22" r="5" fill="var(--people)" />
      {share > 0 && share < 1 && (
        <circle
          r="6"
          className={classes.head}
          style={{ offsetPath: `path('${PATH}')`, offsetDistance: `${share * 100}%` }}
        />
      )}
      <circle cx="302" cy="11" r="6" className={share === 1 ? classes.arrived : classes.ring} />
    </svg>
  );
}
