import { hasTies, midRanks } from './ranks';

/** Up to this many pairs all orders can be counted at once. */
const mostPairs = 9;

/**
 * Exact two-sided p of Spearman's correlation for 2 to 9 pairs without ties (Kendall 1938): the share of all orders
 * whose sum of squared rank differences is at least as far out, doubled. Null for more pairs and for ties.
 */
export function spearmanExactP(x: readonly number[], y: readonly number[]): number | null {
  const n = x.length;
  if (n < 2 || n > mostPairs || hasTies(x) || hasTies(y)) return null;
  const yRanks = midRanks(y);
  const seen = midRanks(x).reduce((sum, rank, i) => sum + (rank - yRanks[i]!) ** 2, 0);
  return doubledTail(squaredDifferences(n), seen);
}

/** Kendall's tau, and its exact two-sided p for 2 to 9 pairs (Kendall 1938). Null for more pairs and for ties. */
export function kendallExact(x: readonly number[], y: readonly number[]): { tau: number; p: number } | null {
  const n = x.length;
  if (n < 2 || n > mostPairs || hasTies(x) || hasTies(y)) return null;
  const order = x.map((_, i) => i).sort((a, b) => x[a]! - x[b]!);
  const ordered = order.map((place) => y[place]!);
  const discordant = ordered.reduce((sum, value, i) => sum + ordered.slice(i + 1).filter((v) => v < value).length, 0);
  const tau = 1 - (4 * discordant) / (n * (n - 1));
  return { tau, p: doubledTail(inversions(n), discordant) };
}

/** Twice the smaller tail of a distribution given as counts by value, at most 1. */
function doubledTail(counts: ReadonlyMap<number, number>, seen: number): number {
  let below = 0;
  let above = 0;
  let all = 0;
  for (const [value, count] of counts) {
    all += count;
    if (value <= seen) below += count;
    if (value >= seen) above += count;
  }
  return Math.min(1, (2 * Math.min(below, above)) / all);
}

/** How many orders of 1..n have each sum of squared differences from 1..n: filled place by place, by the set of ranks already used. */
function squaredDifferences(n: number): Map<number, number> {
  const bySet = new Map<number, Map<number, number>>([[0, new Map([[0, 1]])]]);
  for (let set = 0; set < 2 ** n; set++) {
    const place = bitsIn(set);
    for (let rank = 0; rank < n; rank++) {
      if (set & (1 << rank)) continue;
      const next = bySet.get(set | (1 << rank)) ?? new Map<number, number>();
      bySet.set(set | (1 << rank), next);
      for (const [sum, count] of bySet.get(set)!) {
        const total = sum + (rank - place) ** 2;
        next.set(total, (next.get(total) ?? 0) + count);
      }
    }
  }
  return bySet.get(2 ** n - 1)!;
}

function bitsIn(set: number): number {
  return set === 0 ? 0 : (set & 1) + bitsIn(set >> 1);
}

/** How many orders of n values have each number of inversions. */
function inversions(n: number): Map<number, number> {
  let counts = new Map([[0, 1]]);
  for (let size = 2; size <= n; size++) {
    const next = new Map<number, number>();
    for (const [inverted, count] of counts) {
      for (let more = 0; more < size; more++) next.set(inverted + more, (next.get(inverted + more) ?? 0) + count);
    }
    counts = next;
  }
  return counts;
}
