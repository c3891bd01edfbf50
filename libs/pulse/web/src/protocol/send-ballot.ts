import type { ApolloClient } from '@apollo/client';
import { base64url, fromBase64url, seal as sealSheet, signEdition } from '@throughline/pulse/ballot';
import { type BallotRecord, changeRecord, forgetRecord, recordOf, recordsOf } from '../device/ballot-record';
import { Box, type SealedBallot } from './box';
import { forgetPulse, type KnownPulse, keptPulse } from './known-pulse';
import { sheetOf } from './sheet-of';
import { ballotOf, type NotTaken, takeBallot } from './take-ballot';

/** What came of sending: `stale` when a newer edition, from another device, is in the box. */
export type Sent = 'sent' | 'stale' | NotTaken;

/**
 * Takes the ballot if it is not taken, seals what was answered, and puts it into the box. Sealed once, the same bytes
 * are sent until the box has them: an answer that was lost on the way back does no harm.
 * @throws what the API or `fetch` did, when one of them could not be reached: to be tried again
 */
export async function sendBallot(client: ApolloClient, pulse: KnownPulse, given: BallotRecord): Promise<Sent> {
  // One window sends, the others wait: they would seal the same answers differently.
  return alone(async () => {
    const record = (await recordOf(given.personId, given.waveId)) ?? given;
    if (!record.wanted) return 'sent';
    const taken = await takeBallot(client, pulse, record);
    if (typeof taken === 'string') return taken;
    const sealed = taken.outgoing ? taken : await seal(pulse, taken);
    const receipt = await new Box(pulse.ballotUrl, pulse.waveId).send(sealed.outgoing!);
    if (receipt === 'taken') await noteSent(sealed);
    if (receipt === 'stale') await changeRecord(sealed, { stale: true });
    return receipt === 'taken' ? 'sent' : receipt;
  });
}

/** Sends in place of the newer edition that another device put into the box. */
export async function sendAfterAll(client: ApolloClient, pulse: KnownPulse, record: BallotRecord): Promise<Sent> {
  // How far the other device has counted is not told. Doubling gets past it in a few steps.
  for (let version = record.version * 2; version < 1_000_000; version *= 2) {
    await changeRecord(record, { version, outgoing: undefined, stale: undefined, wanted: true });
    const sent = await sendBallot(client, pulse, record);
    if (sent !== 'stale') return sent;
  }
  return 'stale';
}

/** Sends what somebody finished without a connection. What cannot be sent yet stays. */
export async function sendWaiting(client: ApolloClient, personId: string): Promise<void> {
  for (const record of await recordsOf(personId)) {
    const pulse = record.wanted && !record.stale && (await keptPulse(personId, record.waveId));
    if (pulse) await sendBallot(client, pulse, record).catch(() => undefined);
  }
}

async function seal(pulse: KnownPulse, record: BallotRecord): Promise<BallotRecord> {
  const ballot = await ballotOf(pulse, record.secret!);
  const { waveId, cohort, form, formHash } = pulse;
  const sheet = sheetOf(form, formHash, record.locale ?? form.locales[0]!, record.draft);
  const place = { waveId, cohort: cohort.id, token: ballot.token };
  const sealed = await sealSheet(fromBase64url(pulse.wave!.tallyKey), place, sheet);
  const version = record.version + 1;
  const editSignature = await signEdition(ballot.editKey, { ...place, version, sealed });
  const outgoing: SealedBallot = {
    cohort: cohort.id,
    message: base64url(ballot.message),
    signature: record.signature!,
    version,
    sealed: base64url(sealed),
    editSignature: base64url(editSignature),
  };
  return changeRecord(record, { version, outgoing });
}

/** On a device that others use too, nothing is left: not even the names of the group. */
const noteSent = (record: BallotRecord): Promise<unknown> =>
  record.shared
    ? Promise.all([forgetRecord(record), forgetPulse(record.personId, record.waveId)])
    : changeRecord(record, { sent: record.draft, wanted: undefined, outgoing: undefined, stale: undefined });

const alone = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request('throughline-pulse', act) as Promise<T>;
