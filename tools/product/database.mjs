import path from 'node:path';
import { startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { ensureDatabase } from '../postgres/ask.mjs';
import { secret } from '../system/secrets.mjs';
import { inspectGiven } from './given-database.mjs';

const DATABASE = 'throughline';
const API_SECRET = 'throughline_api';

/**
 * The database, with two ways in: the owner's, for migrations, and the API's, which may only read and write rows.
 * @typedef {{ ownerUrl: string, apiUrl: string, postgres?: import('../embedded-postgres.mjs').EmbeddedPostgres }} Database
 * @typedef {import('../../libs/platform/config/src/environment.mjs').Environment} Environment
 */

/**
 * Roles belong to a whole server: named after the database, so that two products on one server do not share one.
 * @param {string} ownerUrl
 * @param {string} database
 * @param {string} password
 */
function apiUrlFrom(ownerUrl, database, password) {
  const url = new URL(ownerUrl);
  url.username = `${database}_api`;
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
  return { postgres, ownerUrl, apiUrl: apiUrlFrom(ownerUrl, DATABASE, secret(environment.dataDir, API_SECRET)) };
}

/**
 * On a server of one's own. An account that may not make roles is the API's way in too: nothing else is left.
 * @param {Environment} environment
 * @param {URL} url
 * @param {(note: string) => void} note
 * @returns {Promise<Database>}
 */
export async function openGiven(environment, url, note = () => {}) {
  const { database, account, mayMakeRoles } = await inspectGiven(url);
  const ownerUrl = url.href;
  if (environment.databaseApiUrl) return { ownerUrl, apiUrl: environment.databaseApiUrl.href };
  if (!mayMakeRoles) {
    note(`your server on ${url.host}, also for the API as "${account}"`);
    return { ownerUrl, apiUrl: ownerUrl };
  }
  return { ownerUrl, apiUrl: apiUrlFrom(ownerUrl, database, secret(environment.dataDir, API_SECRET)) };
}
