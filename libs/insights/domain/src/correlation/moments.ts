/** Sums over cells, enough to give a correlation: count, sums, sums of squares and of products. */
export interface Moments {
  n: number;
  x: number;
  y: number;
  xx: number;
  xy: number;
  yy: number;
}

/** Sums of nothing. */
export function noMoments(): Moments {
  return { n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
}

/** Adds one cell, counted `times` times. */
export function addCell(sums: Moments, x: number, y: number, times = 1): void {
  sums.n += times;
  sums.x += times * x;
  sums.y += times * y;
  sums.xx += times * x * x;
  sums.xy += times * x * y;
  sums.yy += times * y * y;
}

/** Adds all of `part`, counted `times` times. */
export function addMoments(sums: Moments, part: Moments, times = 1): void {
  sums.n += times * part.n;
  sums.x += times * part.x;
  sums.y += times * part.y;
  sums.xx += times * part.xx;
  sums.xy += times * part.xy;
  sums.yy += times * part.yy;
}

/** Variation per cell below this, beside 1 for standardised values, is rounding and not variation. */
const roundingShare = 1e-11;

/**
 * The correlation from sums of squares and products of deviations over `n` standardised cells,
 * held inside [-1, 1]; null where one side does not vary.
 */
export function correlationOf(xx: number, xy: number, yy: number, n: number): number | null {
  const floor = roundingShare * n;
  if (!(xx > floor) || !(yy > floor)) return null;
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}
