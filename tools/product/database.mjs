import path from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.mjs';
import { ensureDatabase } from '../postgres/ask.mjs';
import { Refusal } from '../system/refusal.mjs';
import { secret } from '../system/secrets.mjs';
import { inspectGiven } from '../given/given-database.mjs';

const DATABASE = 'throughline';

/** Who comes to the database, and the setting that may hold their address. */
const SETTINGS = /** @type {const} */ ({
  api: 'databaseApiUrl',
  signer: 'databaseSignerUrl',
  collector: 'databaseCollectorUrl',
  tally: 'databaseTallyUrl',
});
/** @typedef {keyof typeof SETTINGS} Party */
const PARTIES = /** @type {Party[]} */ (Object.keys(SETTINGS));

/** @param {Party} party */
const variableOf = (party) => `DATABASE_${party.toUpperCase()}_URL`;

/**
 * The database, with several ways in: the owner's, for migrations, and one for each party, who sees only its part.
 * @typedef {{ ownerUrl: string, partyUrls: Record<Party, string>, postgres?: import('../postgres/embedded-postgres.mjs').EmbeddedPostgres }} Database
 * @typedef {import('../../libs/platform/config/src/environment.mjs').Environment} Environment
 */

/**
 * The addresses that are set, and for the others a role of our own. Roles belong to a whole server: they are named
 * after the database, so that two products on one server do not share one.
 * @param {Environment} environment
 * @param {string} ownerUrl
 * @param {string} database
 * @returns {Record<Party, string>}
 */
function partyUrlsFor(environment, ownerUrl, database) {
  const entries = PARTIES.map((party) => {
    const own = Object.assign(new URL(ownerUrl), {
      username: `${database}_${party}`,
      password: secret(environment.dataDir, `throughline_${party}`),
    });
    return [party, (environment[SETTINGS[party]] ?? own).href];
  });
  return Object.fromEntries(entries);
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
  return { postgres, ownerUrl, partyUrls: partyUrlsFor(environment, ownerUrl, DATABASE) };
}

/**
 * On a server of one's own. Where the account may not make roles, those of all parties are asked for: one role for
 * all of them would see both who answered and what.
 * @param {Environment} environment
 * @param {URL} url
 * @returns {Promise<Database>}
 */
export async function openGiven(environment, url) {
  const { database, account, mayMakeRoles } = await inspectGiven(url);
  const missing = PARTIES.filter((party) => !environment[SETTINGS[party]]);
  if (!mayMakeRoles && missing.length > 0)
    throw new Refusal(
      `"${account}" may not make roles on ${url.host}, and answers are kept from people by roles that see only their part. ` +
        `Let it: ALTER ROLE "${account}" CREATEROLE; or make ${missing.length} login roles and set ${missing.map(variableOf).join(', ')}.`,
    );
  return { ownerUrl: url.href, partyUrls: partyUrlsFor(environment, url.href, database) };
}

/**
 * The addresses of some parties as variables of a program's environment; those of the others are taken out.
 * @param {Database} database
 * @param {readonly Party[]} parties
 * @returns {NodeJS.ProcessEnv}
 */
export const addressesOf = ({ partyUrls }, parties) =>
  Object.fromEntries(
    PARTIES.map((party) => [variableOf(party), parties.includes(party) ? partyUrls[party] : undefined]),
  );
