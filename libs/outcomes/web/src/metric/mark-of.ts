const FIRST = 'A'.charCodeAt(0);
const LETTERS = 26;

/** The letter that a break has in the chart and in the list below it: A, B, … Z, A2. */
export function markOf(index: number): string {
  const round = Math.floor(index / LETTERS);
  return `${String.fromCharCode(FIRST + (index % LETTERS))}${round > 0 ? round + 1 : ''}`;
}
