import { zPower80 } from '@throughline/platform/statistics';
import { isFiniteNumber } from '../finite';

/** Standard error of Fisher's z for n independent pairs; null under four. */
export function standardErrorOfZ(n: number): number | null {
  return n >= 4 ? 1 / Math.sqrt(n - 3) : null;
}

/**
 * The smallest correlation that would have been found four times in five by a two-sided 5% test,
 * given the standard error of z (Cohen 1988, by Fisher's z).
 */
export function minimumDetectable(standardError: number | null): number | null {
  return isFiniteNumber(standardError) ? Math.tanh(zPower80 * standardError) : null;
}
