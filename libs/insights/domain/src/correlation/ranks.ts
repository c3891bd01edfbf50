/** Ranks from 1; equal values share the mean of the ranks they take. */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[start]!]) end++;
    for (const place of order.slice(start, end + 1)) ranks[place] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/** True where two values are equal. */
export function hasTies(values: readonly number[]): boolean {
  return new Set(values).size < values.length;
}
