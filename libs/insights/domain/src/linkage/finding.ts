import type { PeriodKind } from '../panel/period';
import { correlationText, intervalText, spelled } from './figures';
import type { Estimate, LinkageResult } from './linkage.types';

/** What the measures and units are called in running text: `{ x: 'engagement', y: 'NPS', unit: { one: 'site', many: 'sites' } }`. */
export interface Labels {
  x: string;
  y: string;
  unit: { one: string; many: string };
}

const counted = (count: number, { one, many }: { one: string; many: string }) => `${count} ${count === 1 ? one : many}`;
const periodWords = (kind: PeriodKind) => ({ one: kind, many: `${kind}s` });

/**
 * The finding in one sentence, written by rules from the result. "Higher" and "lower" are about the numbers,
 * whichever is better; it says what goes with what and never what makes what happen.
 */
export function finding(result: LinkageResult, labels: Labels): string {
  if (result.verdict === 'not-enough') return notEnough(result, labels);
  const leading = result[result.headline];
  const evidence = evidenceOf(result, leading, labels);
  if (result.verdict === 'moves-with') {
    const claim = result.headline === 'between' ? betweenClaim : withinClaim;
    return `${claim(result, labels, Number(leading.r) > 0 ? 'higher' : 'lower')}: ${evidence}.`;
  }
  const smallest = result.minimumDetectable;
  const power =
    smallest === null ? '' : `; the smallest correlation that could have been seen is ${correlationText(smallest)}`;
  return `The data cannot tell whether, ${openClaim(result, labels)}: ${evidence}${power}.`;
}

function evidenceOf({ periodKind }: LinkageResult, leading: Estimate, { unit }: Labels): string {
  const periods = counted(leading.periods, periodWords(periodKind));
  return `${intervalText(leading)}, ${counted(leading.units, unit)}, ${periods}`;
}

/** "two months" for a lag of 2 or -2. */
function distance({ lag, periodKind }: LinkageResult): string {
  const words = periodWords(periodKind);
  return `${spelled(Math.abs(lag))} ${Math.abs(lag) === 1 ? words.one : words.many}`;
}

function withinClaim(result: LinkageResult, { x, y, unit }: Labels, direction: string): string {
  return `Within the same ${unit.one}, ${movement(result, x, y, direction)}`;
}

function movement(result: LinkageResult, x: string, y: string, direction: string): string {
  const periods = `${periodWords(result.periodKind).many} with higher ${x}`;
  if (result.lag > 0) return `${periods} were followed ${distance(result)} later by ${direction} ${y}`;
  if (result.lag < 0) return `${periods} came ${distance(result)} after ${direction} ${y}`;
  return `${periods} had ${direction} ${y}`;
}

function betweenClaim(result: LinkageResult, { x, y, unit }: Labels, direction: string): string {
  const when = result.lag === 0 ? '' : ` ${distance(result)} ${result.lag > 0 ? 'later' : 'earlier'}`;
  return `Across ${unit.many} measured once, ${y} was ${direction}${when} where ${x} was higher`;
}

function openClaim(result: LinkageResult, labels: Labels): string {
  if (result.headline === 'between') return betweenClaim(result, labels, 'higher or lower').replace('Across', 'across');
  return `within the same ${labels.unit.one}, ${movement(result, labels.x, labels.y, 'higher or lower')}`;
}

function notEnough(result: LinkageResult, { x, y, unit }: Labels): string {
  const { minimum, pooled, periodKind } = result;
  if (minimum.met) return `Not enough to say: beyond what all ${unit.many} shared, ${x} or ${y} hardly varied.`;
  const words = periodWords(periodKind);
  const have = `${counted(pooled.units, unit)} over ${counted(pooled.periods, words)}, ${pooled.n} pairs`;
  const once = pooled.periods <= 1 ? `10 ${unit.many} measured once, or ` : '';
  return `Not enough to say: ${have} of both measures; it takes ${once}8 ${unit.many} over 4 ${words.many} with 30 pairs.`;
}
