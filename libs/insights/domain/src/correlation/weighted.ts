import { scaleOf } from './standardise';
import { type Interval, fisherInterval } from './fisher';
import { correlationOf } from './moments';

/** A weighted correlation; its interval uses the effective number of pairs. */
export interface WeightedCorrelation extends Interval {
  r: number | null;
  n: number;
  effectiveN: number | null;
}

/** Effective number of equally weighted values: (sum w)^2 / sum w^2 (Kish 1965). Null without weight. */
export function kishN(weights: readonly number[]): number | null {
  const scale = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (scale === 0) return null;
  const sum = weights.reduce((total, weight) => total + weight / scale, 0);
  const squares = weights.reduce((total, weight) => total + (weight / scale) ** 2, 0);
  return sum ** 2 / squares;
}

/** Pearson's r where each pair counts by its weight (people behind it, 0 or more). */
export function weightedPearson(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[],
): WeightedCorrelation {
  const n = x.length;
  const effectiveN = kishN(weights);
  if (effectiveN === null) return { r: null, lo: null, hi: null, n, effectiveN };
  const largest = Math.max(...weights);
  const w = weights.map((weight) => weight / largest);
  const total = w.reduce((sum, weight) => sum + weight, 0);
  const deviations = (values: readonly number[]) => {
    const scale = scaleOf(values);
    const standard = values.map((value) => scale.standard(value));
    const mean = standard.reduce((sum, value, i) => sum + value * w[i]!, 0) / total;
    return standard.map((value) => value - mean);
  };
  const dx = deviations(x);
  const dy = deviations(y);
  const sum = (a: readonly number[], b: readonly number[]) => a.reduce((s, value, i) => s + w[i]! * value * b[i]!, 0);
  const r = n >= 4 ? correlationOf(sum(dx, dx), sum(dx, dy), sum(dy, dy), total) : null;
  return { r, ...fisherInterval(r, effectiveN), n, effectiveN };
}
