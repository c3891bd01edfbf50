import type { Bytes } from '@throughline/pulse/ballot';
import type { Kept } from './kept';

/** A ballot in the box; the token in hex. */
export interface SealedBallot {
  readonly token: string;
  readonly cohort: string;
  readonly sealed: Bytes;
}

/** The ballots of a wave that is open, in the order that they stand in. */
export function sealedIn({ tables }: Kept, waveId: string): SealedBallot[] {
  const bytes = (value: unknown) => new Uint8Array(Buffer.from((value as string).slice(2), 'hex'));
  return (tables.get(`ballot.sealed_${waveId.replaceAll('-', '')}`) ?? []).map(({ values }) => ({
    token: (values['token'] as string).slice(2),
    cohort: values['cohort'] as string,
    sealed: bytes(values['sealed']),
  }));
}
