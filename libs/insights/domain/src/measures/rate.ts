/** Events per unit of exposure with the exact 95% interval. */
export interface Rate {
  rate: number;
  lo: number;
  hi: number;
}

const tail = 0.025;

/**
 * A rate of independent events (complaints per 1,000 customers): `events`, a whole number, over `exposure`,
 * with the exact Poisson interval of Garwood (1936). Null without exposure.
 */
export function poissonRate(events: number, exposure: number): Rate | null {
  if (!(exposure > 0) || !(events >= 0) || !Number.isInteger(events)) return null;
  const lo = events === 0 ? 0 : solve((expected) => atLeast(events, expected) > tail, events);
  const hi = solve((expected) => atMost(events, expected) < tail, 2 * events + 10);
  return { rate: events / exposure, lo: lo / exposure, hi: hi / exposure };
}

/** Smallest value between 0 and `most` where `holds` turns true, by halving until nothing is left to halve. */
function solve(holds: (value: number) => boolean, most: number): number {
  let low = 0;
  let high = most;
  for (let middle = most / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Poisson probability of exactly `events`. */
function exactly(events: number, expected: number): number {
  let log = -expected + events * Math.log(expected);
  for (let k = 2; k <= events; k++) log -= Math.log(k);
  return Math.exp(log);
}

/** Poisson probability of `events` or fewer. */
function atMost(events: number, expected: number): number {
  let sum = 0;
  for (let k = events, term = exactly(events, expected); k >= 0; term *= k / expected, k--) sum += term;
  return sum;
}

/** Poisson probability of `events` or more, for `expected` up to `events`. */
function atLeast(events: number, expected: number): number {
  let sum = 0;
  for (let k = events, term = exactly(events, expected); term > sum * Number.EPSILON; k++, term *= expected / k)
    sum += term;
  return sum;
}
