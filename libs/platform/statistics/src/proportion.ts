import { z95 } from './distributions';

/** A share from 0 to 1 with its 95% interval. */
export interface Proportion {
  share: number;
  lo: number;
  hi: number;
}

/** `hits` of `n`, with the score interval of Wilson (1927), which keeps inside 0 and 1 and serves 0 hits. Null with n = 0. */
export function wilson(hits: number, n: number): Proportion | null {
  if (!(n > 0)) return null;
  const share = hits / n;
  const square = z95 ** 2;
  const centre = share + square / (2 * n);
  const half = z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n ** 2));
  const scale = 1 + square / n;
  return { share, lo: Math.max(0, (centre - half) / scale), hi: Math.min(1, (centre + half) / scale) };
}
