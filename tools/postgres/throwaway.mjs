import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { freePort } from '../system/ports.mjs';
import { markOf, waitUntil } from '../system/processes.mjs';
import { findPostmaster } from './postmaster.mjs';

const PREFIX = 'throughline-test-';

/** Quick and forgetful: what is lost in a crash is lost. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  logging_collector: 'off',
};

/** Ends and removes what killed test runs have left behind; their pid is in the folder's name. */
async function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (!pid || markOf(pid)) continue;
    const folder = path.join(tmpdir(), name);
    try {
      const server = await findPostmaster(path.join(folder, 'postgres'));
      if (server) process.kill(server.pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    } catch {
      // another account's, who will sweep it
    }
  }
}

/** @returns {Promise<{ folder: string, remove: () => void }>} an empty folder for the length of a test run */
export async function throwawayFolder() {
  await sweep();
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`)));
  chmodSync(folder, 0o755); // PostgreSQL may run as another account
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }) };
}

/**
 * A cluster in a temporary folder, for tests.
 * @param {Record<string, string>} [more] settings over the usual ones
 * @returns {Promise<{
 *   url: (database: string) => string, folder: string, tmpdir: Record<string, string>,
 *   crash: () => Promise<void>, stop: () => Promise<void>,
 * }>} tmpdir: variables for programs whose temporary files shall go with the cluster, however they end;
 *   crash is kill -9 and a start; stop also removes it
 */
export async function startThrowawayPostgres(more) {
  const { folder, remove } = await throwawayFolder();
  const cluster = path.join(folder, 'postgres');
  const temporary = path.join(folder, 'tmp');
  mkdirSync(temporary);
  const options = { folder: cluster, port: await freePort(), password: 'test', settings: { ...settings, ...more } };
  let postgres = await startEmbeddedPostgres(options);
  return {
    url: postgres.url,
    folder: cluster,
    tmpdir: { TMPDIR: temporary, TEMP: temporary },
    async crash() {
      process.kill(postgres.pid, 'SIGKILL');
      await waitUntil(() => !postgres.isRunning(), 15_000);
      postgres = await startEmbeddedPostgres(options);
    },
    async stop() {
      await postgres.stop('immediate');
      remove();
    },
  };
}

/**
 * Addresses of all parties of a database on a throw-away cluster, as variables; their password is `test`.
 * @param {string} ownerUrl
 */
export const throwawayParties = (ownerUrl) =>
  Object.fromEntries(
    ['api', 'signer', 'collector', 'tally'].map((party) => [
      `DATABASE_${party.toUpperCase()}_URL`,
      Object.assign(new URL(ownerUrl), { username: `throughline_${party}`, password: 'test' }).href,
    ]),
  );
