import { Db } from '@throughline/platform/db';
import type { TestApi } from './start-test-api';

/** Ends the connection on which a server hears live messages, as a restart of PostgreSQL would. */
export async function loseLiveConnection(api: TestApi): Promise<void> {
  const ended = await api.app.get(Db).query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'throughline-live' and datname = current_database()`,
  );
  if (ended.length === 0) throw new Error('There is no live connection');
}
