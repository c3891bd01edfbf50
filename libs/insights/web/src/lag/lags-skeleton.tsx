import { SkeletonBar } from '@throughline/platform/ui';
import classes from '../linkage/linkage.module.css';

/** How far each interval stands above the bottom, in px. */
const LAGS = [70, 60, 90, 120, 170, 200, 165, 110, 95, 75];
const INTERVAL = 64;

/** Where the delays will be drawn: an interval for each. */
export const LagsSkeleton = () => (
  <div className={classes.lagsWaiting} aria-hidden="true">
    {LAGS.map((above, lag) => (
      <div key={lag} style={{ marginBottom: above }}>
        <SkeletonBar width={4} height={INTERVAL} />
      </div>
    ))}
  </div>
);
