import type { LagRow, LagScan, Order } from './lag-scan.types';

const significant = 0.05;

/** The lag with the largest |r|; null where no lag has one. */
export function largestLag(rows: readonly LagRow[]): number | null {
  const seen = rows.filter((row) => row.r !== null);
  if (seen.length === 0) return null;
  return seen.reduce((best, row) => (Math.abs(row.r!) > Math.abs(best.r!) ? row : best)).lag;
}

/**
 * Which side came first. It is stated only if the largest lag survives the false discovery rate and the interval
 * of the asymmetry excludes 0 on that lag's side; with a negative r the asymmetry turns its sign too.
 */
export function orderOf({ rows, largest, asymmetry }: Omit<LagScan, 'order' | 'name'>): Order {
  const best = rows.find((row) => row.lag === largest);
  if (!best || best.lag === 0 || best.q === null || best.q >= significant) return 'not-stated';
  const { lo, hi, value } = asymmetry;
  if (value === null || lo === null || hi === null || (lo <= 0 && hi >= 0)) return 'not-stated';
  const side = Math.sign(value) * Math.sign(best.r!);
  if (side !== Math.sign(best.lag)) return 'not-stated';
  return side > 0 ? 'x-first' : 'y-first';
}
