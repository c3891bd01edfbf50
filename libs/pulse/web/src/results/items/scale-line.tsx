import { along } from '../read';
import classes from './items.module.css';

const WIDTH = 210;
const EDGE = 6;
const MIDDLE = 15;

export interface ScaleLineProps {
  score: { mean: number; lo: number; hi: number };
  range: readonly [number, number];
  /** What it shows, for those who do not see it. */
  label: string;
}

/** A score as a dot on its scale, with its interval behind it. */
export function ScaleLine({ score, range, label }: ScaleLineProps) {
  const at = (value: number) => EDGE + along(value, range) * (WIDTH - 2 * EDGE);
  return (
    <svg className={classes.line} viewBox={`0 0 ${WIDTH} 30`} role="img" aria-label={label}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={MIDDLE} y2={MIDDLE} stroke="var(--line)" strokeWidth={2} />
      <line
        x1={at(score.lo)}
        x2={Math.max(at(score.hi), at(score.lo) + 0.5)}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke="var(--people)"
        strokeOpacity={0.4}
        strokeWidth={8}
        strokeLinecap="round"
      />
      <circle cx={at(score.mean)} cy={MIDDLE} r={5.5} fill="var(--people)" />
    </svg>
  );
}
