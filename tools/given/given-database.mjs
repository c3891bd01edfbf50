import { ask } from '../postgres/ask.mjs';
import { Refusal } from '../system/refusal.mjs';

const OLDEST = 18;

/**
 * What a server says of itself and of the account that we come with.
 * @typedef {object} GivenDatabase
 * @property {number} version such as 180004
 * @property {string} encoding
 * @property {string} database
 * @property {string} account
 * @property {boolean} mayCreate whether the account may make schemas here
 * @property {boolean} mayMakeRoles
 */

const FACTS = `
  SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
    current_database() AS database, current_user AS account,
    has_database_privilege(current_database(), 'CREATE') AS "mayCreate",
    (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS "mayMakeRoles"`;

/** @param {string} name as an identifier in SQL */
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/**
 * Why a server did not let us in, and what to do.
 * @param {{ code?: string, message: string }} error of the driver
 * @param {URL} url
 * @returns {string}
 */
export function whyNotIn({ code, message }, url) {
  const account = decodeURIComponent(url.username);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (code === 'ECONNREFUSED') return `Nothing listens on ${url.host}. Start PostgreSQL there, or mend the address.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `There is no machine named ${url.hostname} to be found. Mend the address.`;
  if (code === '28P01') return `${url.host} does not take this password for "${account}". Mend user or password.`;
  if (code === '3D000')
    return `${url.host} has no database "${database}". Make it: CREATE DATABASE ${quoted(database)} OWNER ${quoted(account)};`;
  if (/timeout/i.test(message) || code === 'ETIMEDOUT' || code === 'EHOSTUNREACH')
    return `${url.host} does not answer. Start PostgreSQL there, let this machine through, or mend the address.`;
  return `${url.host} does not let us in (${message || code}). Mend that, or the address.`;
}

/**
 * Why a database cannot hold the product, and what to do.
 * @param {GivenDatabase} facts
 * @returns {string | undefined} undefined: it can
 */
export function whyNotUsable({ version, encoding, database, account, mayCreate }) {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST)
    return `It is PostgreSQL ${major}, and Throughline needs ${OLDEST} or newer. Name a newer one, or upgrade it.`;
  if (encoding !== 'UTF8')
    return `It is kept in ${encoding}, which has no room for everybody's names. Make one with ENCODING 'UTF8'.`;
  if (!mayCreate)
    return `"${account}" may not make anything in "${database}". Let it: ALTER DATABASE ${quoted(database)} OWNER TO ${quoted(account)};`;
  return undefined;
}

/**
 * Looks whether the database of DATABASE_URL can be used, before anything is written to it.
 * @param {URL} url
 * @returns {Promise<GivenDatabase>}
 */
export async function inspectGiven(url) {
  const [facts] = await ask(url, FACTS).catch((error) => refuse(whyNotIn(error, url)));
  const given = /** @type {GivenDatabase} */ (/** @type {unknown} */ (facts));
  const obstacle = whyNotUsable(given);
  return obstacle ? refuse(obstacle) : given;
}

/** @param {string} why @returns {never} */
function refuse(why) {
  throw new Refusal(
    `The database of DATABASE_URL cannot be used. ${why} Without DATABASE_URL, Throughline runs its own.`,
  );
}
