import type { Panel } from '../panel/panel';
import { factorise, solveBackward, solveForward } from './normal-equations';
import { type DemeanedUnit, addDesign, addResponse, periodEffects } from './period-effects';

/** What is left of x and y in each unit without unit and period effects, in standard deviations. */
export interface Residuals {
  units: DemeanedUnit[];
  /** Number of period effects taken out. */
  effects: number;
  /** Fits values v of a right-hand side D'v by period effects, in place. */
  fit(response: Float64Array): void;
}

/** Takes unit and period effects out of a panel's cells; units with fewer than two pairs are left out. */
export function twoWayResiduals(panel: Panel): Residuals {
  const { units: all, count, first } = periodEffects(panel);
  const units = all.filter((unit) => unit !== null);
  const factor = new Float64Array(count * count);
  for (const unit of units) addDesign(factor, count, unit, 1);
  factorise(factor, count, first);
  const fit = (response: Float64Array) => {
    solveForward(factor, count, first, response);
    solveBackward(factor, count, response);
  };
  const x = fitted(units, 'x', count, fit);
  const y = fitted(units, 'y', count, fit);
  return {
    units: units.map((unit) => ({ ...unit, x: without(unit, unit.x, x), y: without(unit, unit.y, y) })),
    effects: count,
    fit,
  };
}

function fitted(units: DemeanedUnit[], side: 'x' | 'y', count: number, fit: Residuals['fit']): Float64Array {
  const effects = new Float64Array(count);
  for (const unit of units) addResponse(effects, unit, unit[side], 1);
  fit(effects);
  return effects;
}

/** Values less their period effects, with the unit's mean of those effects put back so that they still sum to zero. */
function without(unit: DemeanedUnit, values: readonly number[], effects: Float64Array): number[] {
  const mean = unit.effects.reduce((sum, effect) => sum + effects[effect]!, 0) / unit.effects.length;
  return values.map((value, i) => value - (effects[unit.effects[i]!]! - mean));
}
