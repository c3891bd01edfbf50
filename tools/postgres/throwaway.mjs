import path from 'node:path';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { freePort } from '../system/ports.mjs';
import { throwawayFolder } from '../system/throwaway-folder.mjs';

/** Quick and forgetful: what is lost in a crash is lost. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  logging_collector: 'off',
};

/**
 * A cluster in a temporary folder, for tests.
 * @returns {Promise<{ url: (database: string) => string, stop: () => Promise<void> }>} stop also removes it
 */
export async function startThrowawayPostgres() {
  const { folder, remove } = throwawayFolder();
  const cluster = path.join(folder, 'postgres');
  const postgres = await startEmbeddedPostgres({ folder: cluster, port: await freePort(), password: 'test', settings });
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop('immediate');
      remove();
    },
  };
}
