import type { ApolloClient } from '@apollo/client';
import { canChange, forgetPerson } from '../device/ballot-record';
import { look } from '../today/look';

export const LEAVING = '/pulse/leaving';

/**
 * Before somebody signs out: what waits is sent, and what is of no more use goes. Where a ballot that can still be
 * changed stands on this device, its code is offered first.
 */
export async function anythingLeft(client: ApolloClient, personId: string): Promise<string | null> {
  const records = await look(client, personId);
  if (records.some((record) => canChange(record, new Date()))) return LEAVING;
  await forgetPerson(personId);
  return null;
}
