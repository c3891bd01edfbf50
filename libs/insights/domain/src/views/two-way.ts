import { addMoments, correlationOf, noMoments } from '../correlation/moments';
import { type Panel, unitsThatChange } from '../panel/panel';
import { factorise, solveForward } from './normal-equations';
import { addDesign, addResponse, periodEffects } from './period-effects';
import { type Resampled, type View, countsOf } from './view';

const squaredLength = (v: Float64Array) => v.reduce((sum, value) => sum + value * value, 0);
const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/**
 * Change inside units beyond what all shared in a period: r after taking out unit and period effects, df = N - U - T.
 * Equal to demeaning by unit and period in turn until nothing changes (Frisch & Waugh 1933, Lovell 1963), but solved at once:
 * unit means are swept out and T period effects solved for, so that a resample of units costs one T x T system.
 * Where units have kinds the period effects are each kind's own, and so is the system.
 */
export function twoWay(panel: Panel): View {
  const counts = countsOf(unitsThatChange(panel));
  const { units, count, first } = periodEffects(panel);
  const matrix = new Float64Array(count * count);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const seen = new Uint8Array(count);

  const r: Resampled = (times) => {
    for (const buffer of [matrix, x, y, seen]) buffer.fill(0);
    const sums = noMoments();
    let drawn = 0;
    units.forEach((unit, place) => {
      const share = times[place]!;
      if (!unit || share === 0) return;
      drawn += share;
      addMoments(sums, unit.sums, share);
      addDesign(matrix, count, unit, share);
      addResponse(x, unit, unit.x, share);
      addResponse(y, unit, unit.y, share);
      for (const effect of unit.effects) seen[effect] = 1;
    });
    if (sums.n - drawn - seen.reduce((sum, flag) => sum + flag, 0) < 2) return null;
    factorise(matrix, count, first);
    solveForward(matrix, count, first, x);
    solveForward(matrix, count, first, y);
    return correlationOf(sums.xx - squaredLength(x), sums.xy - product(x, y), sums.yy - squaredLength(y), sums.n);
  };
  return { ...counts, df: counts.n - counts.units - count, r };
}
