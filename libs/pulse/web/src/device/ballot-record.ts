import type { Answer } from '@throughline/pulse/domain';
import type { Verdict } from '../after/verdict';
import type { SealedBallot } from '../protocol/box';
import { change, forget, forgetBelow, keep, kept, keptBelow } from './kept';

/** What somebody has answered so far, by question. */
export interface Draft {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly comments: Readonly<Record<string, string>>;
}

/** One person's ballot of one wave, as their device keeps it. No time is noted. */
export interface BallotRecord {
  readonly waveId: string;
  readonly personId: string;
  readonly title: readonly { readonly locale: string; readonly words: string }[];
  readonly closesAt: string;
  /** 128 bits that all of the ballot is derived from; absent until it is taken, and after it was erased. */
  readonly secret?: Uint8Array<ArrayBuffer>;
  /** The signer's, base64url: the ballot is taken. */
  readonly signature?: string;
  /** What the box knows it by, base64url. */
  readonly token?: string;
  /** The language chosen. */
  readonly locale?: string;
  readonly draft: Draft;
  /** The person has pressed Send, and the box does not have it yet. */
  readonly wanted?: boolean;
  /** Sealed and on its way: what is sent again is the same bytes. */
  readonly outgoing?: SealedBallot;
  /** A newer edition, sent from another device, is in the box. */
  readonly stale?: boolean;
  /** Of the last edition that was sealed here. */
  readonly version: number;
  /** What the box has, from here. */
  readonly sent?: Draft;
  /** Others use this device too: forget all once it is sent. */
  readonly shared?: boolean;
  /** What became of it, once the wave was counted. */
  readonly verdict?: Verdict;
}

const PREFIX = 'ballot/';
const keyOf = (personId: string, waveId: string) => `${PREFIX}${personId}/${waveId}`;

export const recordOf = (personId: string, waveId: string): Promise<BallotRecord | undefined> =>
  kept<BallotRecord>(keyOf(personId, waveId));

export const recordsOf = (personId: string): Promise<BallotRecord[]> =>
  keptBelow<BallotRecord>(`${PREFIX}${personId}/`);

/** Changes parts of a record. A part that is undefined is taken out. @returns the record as it is now */
export async function changeRecord(
  before: BallotRecord,
  changes: { readonly [Part in keyof BallotRecord]?: BallotRecord[Part] | undefined },
): Promise<BallotRecord> {
  let after = before;
  await change<BallotRecord>(
    keyOf(before.personId, before.waveId),
    (now = before) => (after = { ...now, ...changes } as BallotRecord),
  );
  return after;
}

export const keepRecord = (record: BallotRecord): Promise<void> => keep(keyOf(record.personId, record.waveId), record);

export const forgetRecord = ({ personId, waveId }: BallotRecord): Promise<void> => forget(keyOf(personId, waveId));

/** Whether the device holds what changes a ballot of a wave that is open. */
export const canChange = ({ secret, closesAt }: BallotRecord, now: Date): boolean =>
  secret !== undefined && new Date(closesAt) > now;

/** Forgets all that this device keeps of a person. */
export async function forgetPerson(personId: string): Promise<void> {
  for (const below of [`${PREFIX}${personId}/`, `pulse/${personId}/`, 'person']) await forgetBelow(below);
}

export const NO_ANSWERS: Draft = { answers: {}, comments: {} };
