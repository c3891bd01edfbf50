type P = number | null;

/**
 * Adjusts the p values that are there: `step` gives the factor of the p of a rank (1 = smallest) among m.
 * 'up' starts at the largest p and carries the least down, 'down' starts at the smallest and carries the most up.
 */
function adjust(p: readonly P[], direction: 'up' | 'down', factor: (rank: number, m: number) => number): P[] {
  const places = p.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  places.sort((a, b) => a.value - b.value);
  const scaled = places.map(({ value }, i) => Math.min(1, value * factor(i + 1, places.length)));
  const adjusted: P[] = p.map(() => null);
  let carried = direction === 'up' ? 1 : 0;
  const ranks = direction === 'up' ? [...places.keys()].reverse() : places.keys();
  for (const rank of ranks) {
    carried = direction === 'up' ? Math.min(carried, scaled[rank]!) : Math.max(carried, scaled[rank]!);
    adjusted[places[rank]!.place] = carried;
  }
  return adjusted;
}

/** q values that control the false discovery rate (Benjamini & Hochberg 1995). Absent p values stay absent and do not count. */
export function benjaminiHochberg(p: readonly P[]): P[] {
  return adjust(p, 'up', (rank, m) => m / rank);
}

/** q values that hold under any dependence of the tests (Benjamini & Yekutieli 2001). */
export function benjaminiYekutieli(p: readonly P[]): P[] {
  return adjust(p, 'up', (rank, m) => (m / rank) * harmonic(m));
}

/** p values that control the chance of any false finding (Holm 1979). */
export function holm(p: readonly P[]): P[] {
  return adjust(p, 'down', (rank, m) => m - rank + 1);
}

function harmonic(m: number): number {
  return Array.from({ length: m }, (_, i) => 1 / (i + 1)).reduce((sum, part) => sum + part, 0);
}
