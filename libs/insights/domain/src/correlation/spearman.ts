import { correlationP, fisherInterval } from './fisher';
import { type ListCorrelation, pearsonR } from './pearson';
import { midRanks } from './ranks';

/** Spearman's rank correlation on mid-ranks, with the interval of Bonett & Wright (2000): SE of z = sqrt((1 + r^2 / 2) / (n - 3)). */
export function spearman(x: readonly number[], y: readonly number[]): ListCorrelation {
  const n = x.length;
  const r = n >= 4 ? pearsonR(midRanks(x), midRanks(y)) : null;
  const stretch = Math.sqrt(1 + (r ?? 0) ** 2 / 2);
  return { r, ...fisherInterval(r, n, stretch), p: correlationP(r, n - 2), n };
}
