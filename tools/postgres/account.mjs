import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../system/refusal.mjs';

/**
 * Whom PostgreSQL runs as; empty: as we do. It refuses to run as root.
 * @typedef {{ uid?: number, gid?: number }} Account
 */

/** @returns {Account | undefined} */
function accountNamed(/** @type {string} */ name) {
  const id = (/** @type {string} */ option) =>
    Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** @returns {Account} */
function systemAccount() {
  const known = accountNamed('postgres');
  if (known) return known;
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const account = made.status === 0 ? accountNamed('postgres') : undefined;
  if (account) return account;
  throw new Refusal('PostgreSQL does not run as root, and no account for it could be made. Start as an ordinary user.');
}

/**
 * The account for a cluster: an ordinary user is itself; root takes the owner of the cluster it finds,
 * else the system's `postgres`, which is made when absent.
 * @param {string} folder of the cluster, which need not exist
 * @returns {Account}
 */
export function accountFor(folder) {
  if (process.getuid?.() !== 0) return {};
  const owner = existsSync(folder) ? statSync(folder) : undefined;
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : systemAccount();
}

/** @param {Account} account @param {string} folder */
const reaches = (account, folder) =>
  spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;

/**
 * Refuses when the account cannot walk down to a path: root's own folder, say, is closed to others.
 * @param {Account} account
 * @param {string} target absolute
 */
export function assertReachable(account, target) {
  if (account.uid === undefined) return;
  const parts = path.resolve(target).split(path.sep).slice(1);
  for (let depth = 1; depth <= parts.length; depth++) {
    const folder = path.sep + parts.slice(0, depth).join(path.sep);
    if (!existsSync(folder)) return;
    if (reaches(account, folder)) continue;
    throw new Refusal(
      `PostgreSQL does not run as root, and its own account cannot pass through ${folder} to reach ${target}. ` +
        `Let it pass (chmod o+x ${folder}), start as an ordinary user, or use a folder outside, such as /srv.`,
    );
  }
}
