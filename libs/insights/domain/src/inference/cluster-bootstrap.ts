import { type Interval, noInterval } from '../correlation/fisher';
import { quantile } from '../measures/quantile';
import type { Resampled } from '../views/view';

/** What a statistic was in the resamples. */
export interface Draws {
  /** Defined values, ascending. */
  values: number[];
  /** How many resamples left the statistic undefined; they are dropped. */
  undefinedCount: number;
}

/** With fewer defined resamples than this share no interval is given. */
const leastDefined = 0.5;

/**
 * Cluster bootstrap: units are drawn with replacement, each with all of its periods, and the statistics computed anew
 * (Efron 1979; for panels Cameron, Gelbach & Miller 2008). All statistics see the same resamples.
 */
export function clusterBootstrap(statistics: readonly Resampled[], samples: Iterable<Float64Array>): Draws[] {
  return bootstrapTogether(statistics.length, (times) => statistics.map((statistic) => statistic(times)), samples);
}

/** The same for `count` statistics that come from one computation, so that what they share is computed once. */
export function bootstrapTogether(
  count: number,
  statistics: (times: Float64Array) => readonly (number | null)[],
  samples: Iterable<Float64Array>,
): Draws[] {
  const draws = Array.from({ length: count }, () => ({ values: [] as number[], undefinedCount: 0 }));
  for (const times of samples) {
    statistics(times).forEach((value, i) => {
      const draw = draws[i]!;
      if (value === null) draw.undefinedCount++;
      else draw.values.push(value);
    });
  }
  for (const draw of draws) draw.values.sort((a, b) => a - b);
  return draws;
}

/** 95% percentile interval of the defined resamples; none where fewer than half are defined. */
export function percentileInterval({ values, undefinedCount }: Draws): Interval {
  const total = values.length + undefinedCount;
  if (values.length === 0 || values.length < leastDefined * total) return noInterval;
  return { lo: quantile(values, 0.025), hi: quantile(values, 0.975) };
}

/** Standard deviation of Fisher's z over the resamples: its standard error. Null where a resample is a perfect line. */
export function bootstrapErrorOfZ({ values }: Draws): number | null {
  const z = values.map((r) => Math.atanh(r));
  if (z.length < 2 || !z.every(Number.isFinite)) return null;
  const mean = z.reduce((sum, value) => sum + value, 0) / z.length;
  return Math.sqrt(z.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (z.length - 1));
}
