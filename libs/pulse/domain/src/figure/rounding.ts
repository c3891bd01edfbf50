import { limitsFor } from '../block/limits';

/** Scores, means and differences, as they are shown: to 0.1. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** A share as it is shown: to 1%, and to 5% where few answered. */
export function toStep(share: number, n: number, threshold: number): number {
  const steps = n < limitsFor(threshold).distribution ? 20 : 100;
  return Math.round(share * steps) / steps;
}

/**
 * The share of the invited who answered, in steps of at least k people and never above what it is.
 * @param invited more than none
 */
export function responseShare(invited: number, answered: number, threshold: number): number {
  const steps = Math.min(100, Math.max(1, Math.floor(invited / threshold)));
  return Math.floor((answered / invited) * steps) / steps;
}
