import type { ApolloClient } from '@apollo/client';
import { apiErrorOf } from '@throughline/platform/ui';
import { base64url, type Ballot, fromBase64url, newSecret, prepareBallot } from '@throughline/pulse/ballot';
import { ISSUE_BALLOT_TOKEN, REPLACE_BALLOT_TOKEN } from '../answer/pulse.graphql';
import { type BallotRecord, changeRecord } from '../device/ballot-record';
import type { KnownPulse } from './known-pulse';

/** Why no ballot was taken: another secret took it, or the pulse takes no answers now. */
export type NotTaken = 'elsewhere' | 'closed';

/** The ballot that a secret makes, the same on every device. */
export const ballotOf = ({ waveId, cohort }: KnownPulse, secret: Uint8Array<ArrayBuffer>): Promise<Ballot> =>
  prepareBallot(secret, cohort, waveId);

/**
 * Takes a person's ballot with the secret of their record, or a new one. It can be repeated: the same secret gets the
 * same signature.
 * @throws what the API did, when it could not be asked
 */
export async function takeBallot(
  client: ApolloClient,
  pulse: KnownPulse,
  record: BallotRecord,
): Promise<BallotRecord | NotTaken> {
  if (record.signature) return record;
  // Kept before it is used: a ballot whose secret is lost is lost.
  const secret = record.secret ?? newSecret();
  const holding = record.secret ? record : await changeRecord(record, { secret });
  const taken = await signed(client, pulse, secret, false);
  if (taken !== 'elsewhere') return typeof taken === 'string' ? taken : changeRecord(holding, taken);
  await changeRecord(holding, { secret: undefined });
  return taken;
}

/**
 * Takes up the ballot of another device by its secret. Only a secret that has taken this person's ballot will do: one
 * that somebody else made and sent could be read by them.
 */
export async function takeUpBallot(
  client: ApolloClient,
  pulse: KnownPulse,
  record: BallotRecord,
  secret: Uint8Array<ArrayBuffer>,
): Promise<BallotRecord | NotTaken> {
  if (!pulse.taken) return 'elsewhere';
  const taken = await signed(client, pulse, secret, false);
  return typeof taken === 'string' ? taken : changeRecord(record, { secret, ...taken });
}

/** Takes another ballot in place of one whose secret is lost: once. */
export async function replaceBallot(
  client: ApolloClient,
  pulse: KnownPulse,
  record: BallotRecord,
): Promise<BallotRecord | NotTaken> {
  const secret = newSecret();
  const holding = await changeRecord(record, { secret });
  const taken = await signed(client, pulse, secret, true);
  if (typeof taken !== 'string') return changeRecord(holding, taken);
  await changeRecord(holding, { secret: undefined });
  return taken;
}

async function signed(client: ApolloClient, pulse: KnownPulse, secret: Uint8Array<ArrayBuffer>, anew: boolean) {
  const ballot = await ballotOf(pulse, secret);
  const variables = { waveId: pulse.waveId, blindedMessage: base64url(ballot.blinded) };
  try {
    const answer = anew
      ? (await client.mutate({ mutation: REPLACE_BALLOT_TOKEN, variables })).data?.replaceBallotToken
      : (await client.mutate({ mutation: ISSUE_BALLOT_TOKEN, variables })).data?.issueBallotToken;
    const signature = await ballot.finalize(fromBase64url(answer ?? ''));
    return { signature: base64url(signature), token: base64url(ballot.token) };
  } catch (error) {
    const { code, field } = apiErrorOf(error);
    if (code !== 'CONFLICT') throw error;
    return field === 'blindedMessage' || anew ? ('elsewhere' as const) : ('closed' as const);
  }
}
