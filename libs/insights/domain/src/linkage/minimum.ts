import type { Estimate, Minimum } from './linkage.types';

const crossSection = { units: 10, periods: 1, pairs: 10 };
const panel = { units: 8, periods: 4, pairs: 30 };

/** Whether there is enough to say anything: 10 units measured once, or 8 units over 4 periods with 30 pairs. */
export function minimumOf(headline: 'twoWay' | 'between', { n, units, periods }: Estimate): Minimum {
  const needed = headline === 'between' ? crossSection : panel;
  return { met: units >= needed.units && periods >= needed.periods && n >= needed.pairs, needed };
}
