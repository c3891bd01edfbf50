import type { ApolloClient } from '@apollo/client';
import { type BallotRecord, forgetRecord, keepRecord, recordsOf } from '../device/ballot-record';
import { tidied } from '../device/tidied';
import { forgetPulse } from '../protocol/known-pulse';

/** What this device keeps of a person's ballots: without what is over, and after what waits for a connection was sent. */
export async function look(client: ApolloClient, personId: string): Promise<BallotRecord[]> {
  const records = await tidy(await recordsOf(personId));
  if (!records.some(({ wanted }) => wanted)) return records;
  const { sendWaiting } = await import('../protocol/send-ballot');
  await sendWaiting(client, personId);
  return recordsOf(personId);
}

async function tidy(records: readonly BallotRecord[]): Promise<BallotRecord[]> {
  const kept = await Promise.all(
    records.map(async (record) => {
      const now = tidied(record, new Date());
      if (now && now !== record) await keepRecord(now);
      if (now) return now;
      await forgetRecord(record);
      await forgetPulse(record.personId, record.waveId);
      return null;
    }),
  );
  return kept.filter((record) => record !== null);
}
