import type { Estimate, Minimum } from './linkage.types';

/** The least that is needed of units measured once. */
export const leastOnce = { units: 10, periods: 1, pairs: 10 };
/** The least that is needed of units measured over time. */
export const leastOverTime = { units: 8, periods: 4, pairs: 30 };

/** Whether there is enough to say anything. */
export function minimumOf(headline: 'twoWay' | 'between', { n, units, periods }: Estimate): Minimum {
  const needed = headline === 'between' ? leastOnce : leastOverTime;
  return { met: units >= needed.units && periods >= needed.periods && n >= needed.pairs, needed };
}
