import type { BallotRecord } from '../device/ballot-record';

export type Standing = 'open' | 'begun' | 'waiting' | 'sent' | 'elsewhere' | 'counting' | 'counted' | 'closed';

/** How far somebody is with a pulse, as this device knows it. */
export function standingOf(
  { state, taken }: { readonly state: string; readonly taken: boolean },
  record: Pick<BallotRecord, 'secret' | 'wanted' | 'sent' | 'verdict'> | undefined,
): Standing {
  if (state === 'CLOSING') return 'counting';
  if (state !== 'OPEN') return record?.verdict?.is === 'counted' ? 'counted' : 'closed';
  if (record?.wanted) return 'waiting';
  if (record?.sent) return 'sent';
  if (record?.secret) return 'begun';
  return taken ? 'elsewhere' : 'open';
}
