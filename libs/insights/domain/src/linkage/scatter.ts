import { t95 } from '@throughline/platform/statistics';
import { isFiniteNumber } from '../finite';
import type { Slope } from '../inference/slope';
import type { Panel } from '../panel/panel';
import type { Residuals } from '../views/residuals';
import type { BandPoint, LinkageResult, ScatterPoint } from './linkage.types';

/** The two-way residuals in the measures' own units, with the fitted line and its 95% band (clustered by unit). */
export function scatterOf(panel: Panel, residuals: Residuals, slope: Slope): LinkageResult['scatter'] {
  const points = residuals.units.flatMap((unit) =>
    unit.periods.map((period, i) => ({
      unit: unit.name,
      period,
      x: unit.x[i]! * panel.x.spread,
      y: unit.y[i]! * panel.y.spread,
    })),
  );
  const drawn = points.filter((point) => isFiniteNumber(point.x) && isFiniteNumber(point.y));
  return { points: drawn, band: bandOf(drawn, slope) };
}

function bandOf(points: readonly ScatterPoint[], { b, se, df }: Slope): BandPoint[] {
  if (b === null || se === null || df === null || points.length === 0) return [];
  const x = points.map((point) => point.x);
  return [x.reduce((least, value) => Math.min(least, value)), 0, x.reduce((most, value) => Math.max(most, value))]
    .map((at) => ({ x: at, y: b * at, half: t95(df) * se * Math.abs(at) }))
    .map(({ x: at, y, half }) => ({ x: at, y, lo: y - half, hi: y + half }))
    .filter((point) => Object.values(point).every(isFiniteNumber));
}
