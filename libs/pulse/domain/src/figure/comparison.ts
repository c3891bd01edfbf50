import { benjaminiHochberg, type Difference } from '@throughline/platform/statistics';
import { toTenth } from './rounding';

/** A difference is marked, and said in a title, where its q is below this. */
const MARKED_BELOW = 0.05;

/** How far a figure is above another, as shown. */
export interface Comparison {
  readonly difference: number;
  readonly lo: number;
  readonly hi: number;
  /** Of all differences that are shown together and called real at this q, about this share is not. */
  readonly q: number;
  readonly marked: boolean;
}

/** Differences that are shown together, each judged by how many were looked at (Benjamini-Hochberg). */
export function judged(differences: readonly (Difference | null)[]): (Comparison | null)[] {
  const qs = benjaminiHochberg(differences.map((found) => found?.p ?? null));
  return differences.map((found, place) => found && comparison(found, qs[place]!));
}

const comparison = ({ difference, lo, hi }: Difference, q: number): Comparison => ({
  difference: toTenth(difference),
  lo: toTenth(lo),
  hi: toTenth(hi),
  q: Math.round(q * 1000) / 1000,
  marked: q < MARKED_BELOW,
});
