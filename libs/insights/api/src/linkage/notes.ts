import type { Labels, LinkageResult } from '@throughline/insights/domain';
import type { StoredLinkage } from './linkage-store';

type Direction = 'higher' | 'lower' | 'neutral';

/** What else to know before using a finding, a sentence each. */
export function notesOf({ result, withheld }: StoredLinkage, labels: Labels, direction: Direction): string[] {
  return [...missingNote(result, labels), ...withheldNote(withheld), ...topNote(result, labels, direction)];
}

function missingNote({ missing }: LinkageResult, { x, y, unit }: Labels): string[] {
  const left = missing.units.length;
  if (left === 0) return [];
  const count = (...reasons: string[]) => missing.units.filter(({ reason }) => reasons.includes(reason)).length;
  const why = [
    [count('no-x'), `without ${x}`],
    [count('no-y'), `without ${y}`],
    [count('never-together', 'only-once'), 'with too few periods that have both'],
  ] as const;
  const parts = why.filter(([units]) => units > 0).map(([units, reason]) => `${units} ${reason}`);
  const share = Math.round(missing.unitShare * 100);
  return [`${left} of the ${unit.many} (${share}%) are not in this: ${parts.join(', ')}.`];
}

function withheldNote(withheld: number): string[] {
  if (withheld === 0) return [];
  return [
    withheld === 1
      ? '1 cell with fewer than 5 answers is left out.'
      : `${withheld} cells with fewer than 5 answers are left out.`,
  ];
}

/** The best part of the people measure is not always the best for customers. */
function topNote({ distribution: { bands } }: LinkageResult, { x, y }: Labels, direction: Direction): string[] {
  const top = bands.at(-1);
  if (!top || bands.length < 4 || direction === 'neutral') return [];
  const isBetter = (a: number, b: number) => (direction === 'higher' ? a > b : a < b);
  const best = bands.reduce((found, band) => (isBetter(band.p50, found.p50) ? band : found));
  if (best === top || !isBetter(best.p50, top.p50)) return [];
  const part = bands.length === 10 ? 'tenth' : 'fifth';
  return [`The highest ${part} for ${x} is not the best for ${y}: see how it is spread.`];
}
