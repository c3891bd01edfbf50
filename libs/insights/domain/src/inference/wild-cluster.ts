import type { Residuals } from '../views/residuals';
import { addResponse } from '../views/period-effects';
import { randomIntegers } from './random';

/** One unit's share in the slope: cells, sum of squares of x, sum of products with y. */
export interface UnitScore {
  n: number;
  xx: number;
  xy: number;
}

/** Resamples; with few units all patterns of signs are fewer, and each is taken once. */
const mostDraws = 1999;
/** Two t this close are the same t. */
const sameT = 1e-9;

/**
 * p of "no slope" by the restricted wild cluster bootstrap-t (Cameron, Gelbach & Miller 2008): the residuals under the
 * hypothesis keep their values, each unit's sign is drawn anew (Rademacher), and |t| is compared with the one seen.
 */
export function wildClusterP(residuals: Residuals, scores: readonly UnitScore[], seed: number): number | null {
  const units = scores.length;
  const seen = absoluteT(residuals, scores, new Float64Array(units).fill(1));
  if (seen === null) return null;
  const all = 2 ** units;
  let asFar = 0;
  if (all <= mostDraws) {
    for (let pattern = 0; pattern < all; pattern++) asFar += isAsFar((unit) => (pattern >> unit) & 1);
    return asFar / all;
  }
  const draw = randomIntegers(seed);
  for (let done = 0; done < mostDraws; done++) asFar += isAsFar(() => draw(2));
  return (1 + asFar) / (1 + mostDraws);

  function isAsFar(bitOf: (unit: number) => number): 0 | 1 {
    const signs = Float64Array.from(scores, (_, unit) => (bitOf(unit) === 1 ? -1 : 1));
    const t = absoluteT(residuals, scores, signs);
    return t === null || t >= seen! * (1 - sameT) ? 1 : 0;
  }
}

/**
 * |t| of the slope, up to a constant, when each unit's residual of y has a sign. Flipping signs keeps a unit's sum at zero
 * but not a period's, so the period effects of the new y are fitted and taken out of each unit's score.
 */
function absoluteT(residuals: Residuals, scores: readonly UnitScore[], signs: Float64Array): number | null {
  const effects = new Float64Array(residuals.effects);
  residuals.units.forEach((unit, i) => addResponse(effects, unit, unit.y, signs[i]!));
  residuals.fit(effects);
  const xx = scores.reduce((sum, score) => sum + score.xx, 0);
  const slope = scores.reduce((sum, score, i) => sum + signs[i]! * score.xy, 0) / xx;
  const meat = residuals.units.reduce((sum, unit, i) => {
    const period = unit.effects.reduce((total, effect, cell) => total + unit.x[cell]! * effects[effect]!, 0);
    return sum + (signs[i]! * scores[i]!.xy - period - slope * scores[i]!.xx) ** 2;
  }, 0);
  return meat > 0 ? Math.abs(slope) / Math.sqrt(meat) : null;
}
