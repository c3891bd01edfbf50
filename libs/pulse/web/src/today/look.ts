import type { ApolloClient } from '@apollo/client';
import { type BallotRecord, recordsOf } from '../device/ballot-record';

/** What this device keeps of a person's ballots, after what waits for a connection was sent. */
export async function look(client: ApolloClient, personId: string): Promise<BallotRecord[]> {
  const records = await recordsOf(personId);
  if (!records.some(({ wanted }) => wanted)) return records;
  const { sendWaiting } = await import('../protocol/send-ballot');
  await sendWaiting(client, personId);
  return recordsOf(personId);
}
