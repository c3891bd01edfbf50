import { correlationText } from '@throughline/insights/domain';

/** A correlation as it is printed, or a dash. */
export const rText = (r: number | null | undefined) => (r === null || r === undefined ? '–' : correlationText(r));

/** A lag as an axis prints it: −2, 0, +3. */
export const signed = (lag: number) => (lag > 0 ? `+${lag}` : lag < 0 ? `−${-lag}` : '0');

/** Decimals that all figures of one column share: four digits for the largest of them. */
export function decimalsFor(values: readonly number[]): number {
  const size = Math.max(...values.map(Math.abs), 0);
  const before = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return Math.max(0, 4 - before);
}

/** A p as it is printed: .04, .003, < .001. */
export function pText(p: number | null | undefined): string {
  if (p === null || p === undefined) return '–';
  if (p < 0.001) return '<\u00a0.001';
  return p.toFixed(p < 0.1 ? 3 : 2).replace(/^0/, '');
}
