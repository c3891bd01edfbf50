import { t95, twoSidedP } from '@throughline/platform/statistics';
import { finite } from '../finite';
import type { Panel } from '../panel/panel';
import { type Residuals, twoWayResiduals } from '../views/residuals';
import { type UnitScore, wildClusterP } from './wild-cluster';

/** Slope of y on x with unit and period effects: units of y for one unit of x. Null throughout where it is undefined. */
export interface Slope {
  b: number | null;
  se: number | null;
  t: number | null;
  df: number | null;
  lo: number | null;
  hi: number | null;
  /** The p to show: of the t test, or of the wild bootstrap where there are fewer than 20 units. */
  p: number | null;
  pMethod: 'cluster-robust' | 'wild-cluster-bootstrap';
  /** The p of the t test in any case. */
  clusterP: number | null;
  n: number;
  units: number;
}

/** Below this many units the t test rejects too often (Cameron, Gelbach & Miller 2008). */
const enoughUnitsForT = 20;

/**
 * Two-way fixed effects slope with standard errors clustered by unit, CR1: factor G/(G-1) * (N-1)/(N-K), K = 1 + period
 * effects (unit effects are nested in the clusters), t with G - 1 df (Liang & Zeger 1986; Cameron & Miller 2015).
 */
export function twoWaySlope(panel: Panel, seed: number, residuals: Residuals = twoWayResiduals(panel)): Slope {
  const scores = residuals.units.map((unit) => scoreOf(unit.x, unit.y));
  const n = scores.reduce((sum, score) => sum + score.n, 0);
  const units = scores.length;
  const xx = scores.reduce((sum, score) => sum + score.xx, 0);
  const k = 1 + residuals.effects;
  const pMethod = units < enoughUnitsForT ? 'wild-cluster-bootstrap' : 'cluster-robust';
  if (units < 2 || n <= k || !(xx > 1e-11 * n) || panel.y.spread === 0) {
    return { b: null, se: null, t: null, df: null, lo: null, hi: null, p: null, pMethod, clusterP: null, n, units };
  }
  const b = scores.reduce((sum, score) => sum + score.xy, 0) / xx;
  const meat = scores.reduce((sum, score) => sum + (score.xy - b * score.xx) ** 2, 0);
  const se = Math.sqrt(((meat / xx ** 2) * (units / (units - 1)) * (n - 1)) / (n - k));
  const df = units - 1;
  const clusterP = se > 0 ? twoSidedP(b / se, df) : null;
  const p = pMethod === 'cluster-robust' ? clusterP : wildClusterP(residuals, scores, seed);
  const unitOfSlope = panel.y.spread / panel.x.spread;
  const half = t95(df) * se;
  return {
    b: finite(b * unitOfSlope),
    se: finite(se * unitOfSlope),
    t: finite(b / se),
    df,
    lo: finite((b - half) * unitOfSlope),
    hi: finite((b + half) * unitOfSlope),
    p: finite(p),
    pMethod,
    clusterP: finite(clusterP),
    n,
    units,
  };
}

function scoreOf(x: readonly number[], y: readonly number[]): UnitScore {
  const xy = x.reduce((sum, value, i) => sum + value * y[i]!, 0);
  const xx = x.reduce((sum, value) => sum + value * value, 0);
  return { n: x.length, xx, xy };
}
