const minus = '\u2212';

/** A correlation as it is printed: .31, \u2212.36, 1.00; a third digit where two would round to zero. */
export function correlationText(r: number): string {
  const digits = Math.abs(r) >= 0.005 ? 2 : 3;
  const text = Math.abs(r).toFixed(digits).replace(/^0/, '');
  return r < 0 ? `${minus}${text}` : text;
}

/** A correlation with its interval: .31 [.18, .43]. */
export function intervalText({ r, lo, hi }: { r: number | null; lo: number | null; hi: number | null }): string {
  if (r === null) return 'r not defined';
  const interval = lo === null || hi === null ? '' : ` [${correlationText(lo)}, ${correlationText(hi)}]`;
  return `r ${correlationText(r)}${interval}`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number in running text: in words up to ten. */
export function spelled(count: number): string {
  return small[count] ?? String(count);
}
