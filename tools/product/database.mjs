import path from 'node:path';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { ask, ensureDatabase } from '../postgres/ask.mjs';
import { Refusal } from '../system/refusal.mjs';
import { secret } from '../system/secrets.mjs';

const DATABASE = 'throughline';
const API_ROLE = 'throughline_api';

/**
 * The database, with two ways in: the owner's, for migrations, and the API's, which may only read and write rows.
 * @typedef {{ ownerUrl: string, apiUrl: string, postgres?: import('../embedded-postgres.mjs').EmbeddedPostgres }} Database
 * @typedef {import('../../libs/platform/config/src/environment.mjs').Environment} Environment
 */

/** @param {string} ownerUrl @param {string} password */
function apiUrlFrom(ownerUrl, password) {
  const url = new URL(ownerUrl);
  url.username = API_ROLE;
  url.password = password;
  return url.href;
}

/** @param {Environment} environment */
export const embeddedPostgres = ({ dataDir, pgPort }) =>
  startEmbeddedPostgres({
    folder: path.join(dataDir, 'postgres'),
    port: pgPort,
    password: secret(dataDir, 'postgres'),
  });

/** @param {Environment} environment @returns {Promise<Database>} on the embedded PostgreSQL, started here */
export async function openEmbedded(environment) {
  const postgres = await embeddedPostgres(environment);
  await ensureDatabase(postgres.url('postgres'), DATABASE);
  const ownerUrl = postgres.url(DATABASE);
  return { postgres, ownerUrl, apiUrl: apiUrlFrom(ownerUrl, secret(environment.dataDir, API_ROLE)) };
}

/** @param {Environment} environment @param {URL} url @returns {Promise<Database>} on a server of one's own */
export async function openGiven(environment, url) {
  try {
    await ask(url, 'SELECT 1');
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Refusal(
      `The database of DATABASE_URL on ${url.host} does not let us in (${message}). ` +
        'Start or mend it, or leave DATABASE_URL out to use the embedded PostgreSQL.',
    );
  }
  const apiUrl = environment.databaseApiUrl?.href ?? apiUrlFrom(url.href, secret(environment.dataDir, API_ROLE));
  return { ownerUrl: url.href, apiUrl };
}
