import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';

export const OWNER = 'throughline';

/** @param {string} file @param {import('./account.mjs').Account} account */
function give(file, { uid, gid }) {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}

/**
 * Makes a cluster with UTF-8 and its owner's password. It grows beside and is moved when whole, so that
 * a start that is killed leaves nothing half made.
 * @param {{ initdb: string, folder: string, password: string, account: import('./account.mjs').Account }} cluster
 */
export async function createCluster({ initdb, folder, password, account }) {
  const unfinished = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  give(unfinished, account);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  give(passwordFile, account);
  const options = [
    ['-D', unfinished, '-U', OWNER, '--pwfile', passwordFile, '--auth=scram-sha-256', '--encoding=UTF8'],
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync', '--no-instructions'],
  ].flat();
  try {
    const { code, output } = await run(initdb, options, { ...account, cwd: '/', env: { LC_ALL: 'C' } });
    if (code) throw new Refusal('PostgreSQL could not make its data folder; these are its words.', { details: output });
    renameSync(unfinished, folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * Whether a cluster is there, of the version that we have.
 * @param {string} folder
 * @param {string} version major version of the program
 */
export function clusterExists(folder, version) {
  const file = path.join(folder, 'PG_VERSION');
  try {
    if (!existsSync(folder)) return false;
    const found = readFileSync(file, 'utf8').trim();
    if (found === version) return (chmodSync(folder, 0o700), true);
    throw new Refusal(
      `The data in ${folder} is of PostgreSQL ${found}, and this is PostgreSQL ${version}. ` +
        `Move it over with pg_dump of version ${found}, or choose another DATA_DIR.`,
    );
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EACCES' || code === 'EPERM') {
      throw new Refusal(
        `The data in ${folder} belongs to another account. Start as the one that made it, or choose another DATA_DIR.`,
      );
    }
    if (code !== 'ENOENT') throw error;
    throw new Refusal(`${folder} is there but holds no PostgreSQL data. Move it away, or choose another DATA_DIR.`);
  }
}
