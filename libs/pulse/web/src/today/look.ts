import type { ApolloClient } from '@apollo/client';
import { type BallotRecord, changeRecord, forgetRecord, keepRecord, recordsOf } from '../device/ballot-record';
import { tidied } from '../device/tidied';
import { MY_PULSES } from '../list/pulses.graphql';
import { forgetPulse } from '../protocol/known-pulse';

/** What this device keeps of a person's ballots: without what is over, and after what waits for a connection was sent. */
export async function look(client: ApolloClient, personId: string): Promise<BallotRecord[]> {
  const records = await tidy(await renew(client, await recordsOf(personId)));
  if (!records.some(({ wanted }) => wanted)) return records;
  const { sendWaiting } = await import('../protocol/send-ballot');
  await sendWaiting(client, personId);
  return recordsOf(personId);
}

/** A pulse may have been given more time: nothing goes from a device that can still be sent or changed. */
async function renew(client: ApolloClient, records: BallotRecord[]): Promise<BallotRecord[]> {
  if (records.length === 0) return records;
  const asked = await client.query({ query: MY_PULSES }).catch(() => null);
  const pulses = asked?.data?.myPulses ?? [];
  return Promise.all(
    records.map(async (record) => {
      const closesAt = pulses.find(({ waveId }) => waveId === record.waveId)?.closesAt ?? record.closesAt;
      return closesAt === record.closesAt ? record : changeRecord(record, { closesAt });
    }),
  );
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
