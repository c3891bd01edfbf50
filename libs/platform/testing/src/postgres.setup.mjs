import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { startThrowawayPostgres, throwawayParties } from '../../../../tools/postgres/throwaway.mjs';
import { ask } from '../../../../tools/postgres/ask.mjs';

const TEMPLATE = 'throughline_template';
const migrate = path.resolve(import.meta.dirname, '../../../../dist/apps/api/migrate.js');

/** Jest's global setup: one throw-away cluster with a migrated template, which each test file copies. */
export default async function setup() {
  if (process.env.TEST_POSTGRES_URL) return;
  const postgres = await startThrowawayPostgres();
  globalThis.testPostgres = postgres;
  try {
    await makeTemplate(postgres);
  } catch (error) {
    await postgres.stop(); // Jest runs no teardown after a setup that failed
    throw error;
  }
}

async function makeTemplate(postgres) {
  await ask(postgres.url('postgres'), `create database ${TEMPLATE}`);
  const ownerUrl = postgres.url(TEMPLATE);
  const parties = throwawayParties(ownerUrl);
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: ownerUrl, ...parties };
  execFileSync(process.execPath, [migrate], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  process.env.TEST_POSTGRES_URL = postgres.url('postgres');
  process.env.TEST_POSTGRES_API_URL = parties.DATABASE_API_URL;
}
