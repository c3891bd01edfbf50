import type { ApolloClient } from '@apollo/client';
import { forgetRecord, recordsOf } from '../device/ballot-record';
import { forgetPulse } from '../protocol/known-pulse';
import { look } from '../today/look';

export const LEAVING = '/pulse/leaving';

/**
 * Before somebody signs out: what waits is sent, and what is of no more use goes. Where a ballot that can still be
 * changed stands on this device, its code is offered first.
 */
export async function anythingLeft(client: ApolloClient, personId: string): Promise<string | null> {
  const records = await look(client, personId);
  const open = records.filter(({ secret }) => secret);
  if (open.length > 0) return LEAVING;
  await forgetAll(personId);
  return null;
}

/** Takes all that is kept of a person's ballots from this device. */
export async function forgetAll(personId: string): Promise<void> {
  for (const record of await recordsOf(personId)) {
    await forgetRecord(record);
    await forgetPulse(personId, record.waveId);
  }
}
