import type { PeriodKind } from '../panel/period';
import { correlationText, intervalText, spelled } from './figures';
import type { Estimate, LinkageResult } from './linkage.types';
import { leastOnce, leastOverTime } from './minimum';

/** What the measures and units are called in running text: `{ x: 'engagement', y: 'NPS', unit: { one: 'site', many: 'sites' } }`. */
export interface Labels {
  x: string;
  y: string;
  unit: { one: string; many: string };
}

const counted = (count: number, { one, many }: { one: string; many: string }) => `${count} ${count === 1 ? one : many}`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const periodWords = (kind: PeriodKind) => ({ one: kind, many: `${kind}s` });

/** A finding in parts, none of which ends in a stop. */
export interface Finding {
  /** What may be said. */
  claim: string;
  /** What stays open: "whether, within the same site, ..."; null where something is said, or too little is there. */
  question: string | null;
  /** What it rests on. */
  evidence: string;
}

/**
 * The finding in one sentence, written by rules from the result. "Higher" and "lower" are about the numbers,
 * whichever is better; it says what goes with what and never what makes what happen.
 */
export function finding(result: LinkageResult, labels: Labels): string {
  const { claim, question, evidence } = findingParts(result, labels);
  return `${question === null ? claim : `${claim} ${question}`}: ${evidence}.`;
}

/** The same in parts, for a title and the lines below it. */
export function findingParts(result: LinkageResult, labels: Labels): Finding {
  if (result.verdict === 'not-enough') {
    return { claim: 'Not enough to say', question: null, evidence: notEnough(result, labels) };
  }
  const leading = result[result.headline];
  const claim = result.headline === 'between' ? betweenClaim : withinClaim;
  const evidence = evidenceOf(result, leading, labels);
  if (result.verdict === 'moves-with') {
    const direction = Number(leading.r) > 0 ? 'higher' : 'lower';
    return { claim: capitalised(claim(result, labels, direction)), question: null, evidence };
  }
  const smallest = result.minimumDetectable;
  const power =
    smallest === null ? '' : `; the smallest correlation that could have been seen is ${correlationText(smallest)}`;
  const question = `whether, ${claim(result, labels, 'higher or lower')}`;
  return { claim: 'The data cannot tell', question, evidence: `${evidence}${power}` };
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

/** Where the shared trend decides, the sentence says that it was taken out: the raw figures may go the other way. */
function place({ flags }: LinkageResult, { unit }: Labels): string {
  const beyond = flags.some((flag) => flag.code === 'shared-trend');
  return `within the same ${unit.one}${beyond ? ` and beyond the trend that all ${unit.many} shared` : ''}`;
}

function withinClaim(result: LinkageResult, labels: Labels, direction: string): string {
  return `${place(result, labels)}, ${movement(result, labels, direction)}`;
}

function movement(result: LinkageResult, { x, y }: Labels, direction: string): string {
  const periods = `${periodWords(result.periodKind).many} with higher ${x}`;
  if (result.lag > 0) return `${periods} were followed ${distance(result)} later by ${direction} ${y}`;
  if (result.lag < 0) return `${periods} came ${distance(result)} after ${direction} ${y}`;
  return `${periods} had ${direction} ${y}`;
}

function betweenClaim(result: LinkageResult, { x, y, unit }: Labels, direction: string): string {
  const when = result.lag === 0 ? '' : ` ${distance(result)} ${result.lag > 0 ? 'later' : 'earlier'}`;
  return `across ${unit.many} measured once, ${y} was ${direction}${when} where ${x} was higher`;
}

function notEnough(result: LinkageResult, { x, y, unit }: Labels): string {
  const { minimum, headline, periodKind } = result;
  if (minimum.met) return `beyond what all ${unit.many} shared, ${x} or ${y} hardly varied`;
  const words = periodWords(periodKind);
  const { n, units, periods } = result[headline];
  const pairs = counted(n, { one: 'pair', many: 'pairs' });
  const overTime = `${counted(leastOverTime.units, unit)} over ${counted(leastOverTime.periods, words)} with ${leastOverTime.pairs} pairs`;
  if (headline === 'between') {
    const once = `${counted(leastOnce.units, unit)} measured once`;
    return `${counted(units, unit)} measured once; it takes ${once}, or ${overTime}`;
  }
  const have = `${counted(units, unit)} measured at least twice, over ${counted(periods, words)} with ${pairs}`;
  return `${have}; it takes ${overTime}`;
}
