import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { ask } from '../postgres/ask.mjs';
import { stampFile } from './build.mjs';

const NOT_ITS_OWNER = '42501';

/**
 * By what a database was last prepared stands in its comment, so that a start after which nothing has changed need
 * not look again. The comment stays with the database: one that is restored from a dump has none, or its own.
 * @param {import('./database.mjs').Environment} environment
 * @param {import('./database.mjs').Database} database
 */
export function preparedMark({ demo }, { ownerUrl, partyUrls }) {
  const build = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  const wanted = createHash('sha256')
    .update(JSON.stringify([build, demo !== 'off', partyUrls]))
    .digest('hex');
  return {
    async isSet() {
      const [row] = await ask(
        ownerUrl,
        "SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = current_database()",
      );
      return build !== undefined && row?.mark === wanted;
    },
    async set() {
      const [row] = await ask(ownerUrl, 'SELECT quote_ident(current_database()) AS name');
      await ask(ownerUrl, `COMMENT ON DATABASE ${row?.name} IS '${wanted}'`).catch((error) => {
        if (error.code !== NOT_ITS_OWNER) throw error; // an account that only may create: each start looks again
      });
    },
  };
}
