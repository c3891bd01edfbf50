import type { BallotRecord } from '../device/ballot-record';

/** What became of a ballot, as far as this device can tell. */
export interface Verdict {
  readonly is: 'counting' | 'counted' | 'missing' | 'unsent' | 'unknown';
  /** How many were counted in all. */
  readonly of?: number;
}

/**
 * Looks a ballot up in what was counted.
 * @param counted the tokens of the whole wave; null before the count is done
 */
export function verdictOf(
  { token, sent, version }: Pick<BallotRecord, 'token' | 'sent' | 'version'>,
  counted: readonly string[] | null,
): Verdict {
  if (!token) return { is: counted ? 'unknown' : 'counting' };
  if (!counted) return { is: 'counting' };
  const of = counted.length;
  if (counted.includes(token)) return { is: 'counted', of };
  return { is: sent && version > 0 ? 'missing' : 'unsent', of };
}
