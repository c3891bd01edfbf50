import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { accountFor, assertReachable } from './account.mjs';
import { ask } from './ask.mjs';
import { findBinaries, majorVersion } from './binaries.mjs';
import { clusterExists, createCluster, OWNER } from './cluster.mjs';
import { findPostmaster, isRunning } from './postmaster.mjs';
import { assertPortFree } from '../system/ports.mjs';
import { run, waitUntil } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';

const ADOPTION_WITHIN = 60_000;

/** Settings for one machine. Statements stay out of the log: they may hold what people wrote. */
const ordinary = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log', // a week of files, each overwritten after seven days
  log_truncate_on_rotation: 'on',
  log_min_error_statement: 'panic',
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
};

/** @param {string} folder */
function lastWords(folder) {
  try {
    return readFileSync(path.join(folder, 'start.log'), 'utf8').split('\n').slice(-15).join('\n').trim();
  } catch {
    return '';
  }
}

/**
 * Starts the PostgreSQL that came with `npm ci`, or takes over the one that a killed start left running.
 * @param {object} options
 * @param {string} options.folder of the cluster, absolute; made when absent
 * @param {number} options.port on 127.0.0.1
 * @param {string} options.password of the owner, who is superuser
 * @param {Record<string, string>} [options.settings] over the ordinary ones
 */
export async function startEmbeddedPostgres({ folder, port, password, settings = {} }) {
  const { initdb, pg_ctl, postgres } = await findBinaries();
  const account = accountFor(folder);
  assertReachable(account, postgres);
  assertReachable(account, path.dirname(folder));
  const options = { ...account, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const urlOn = (/** @type {number} */ p) => (/** @type {string} */ database) =>
    `postgres://${OWNER}:${password}@127.0.0.1:${p}/${database}`;

  const created = !clusterExists(folder, majorVersion(postgres));
  if (created) {
    await assertPortFree('PG_PORT', port);
    mkdirSync(path.dirname(folder), { recursive: true });
    await createCluster({ initdb, folder, password, account });
  }
  const orphan = created ? undefined : await findPostmaster(folder);
  const adopted = orphan !== undefined && (await answersAsOurs(folder, orphan, urlOn));
  if (!adopted) {
    await assertPortFree('PG_PORT', port);
    await launch(port);
  }
  const server = await findPostmaster(folder);
  if (!server) throw new Refusal('PostgreSQL went away while starting.', { details: lastWords(folder) });

  /** @param {number} onPort */
  async function launch(onPort) {
    const flags = Object.entries({ ...ordinary, ...settings, port: String(onPort) });
    const words = flags.map(([name, value]) => `-c ${name}='${value}'`).join(' ');
    const log = path.join(folder, 'start.log');
    const start = ['-D', folder, '-w', '-t', '600', '-l', log, '-o', words, 'start'];
    const { code, output } = await run(pg_ctl, start, options);
    if (!code) return;
    throw new Refusal('PostgreSQL did not start; these are its last words.', {
      details: [output, lastWords(folder)].join('\n').trim(),
    });
  }

  return {
    port: server.port,
    pid: server.pid,
    created,
    adopted,
    /** @param {string} database @returns {string} with the owner's password */
    url: urlOn(server.port),
    isRunning: () => isRunning(folder, server.pid),
    /** @param {'fast' | 'immediate'} mode fast: connections end, everything is written; immediate: as if the power went */
    async stop(mode = 'fast') {
      if (isRunning(folder, server.pid))
        await run(pg_ctl, ['-D', folder, '-w', '-t', '60', '-m', mode, 'stop'], options);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startEmbeddedPostgres>>} EmbeddedPostgres */

/**
 * Whether a running server says itself that it works on this folder. One that is starting or stopping is waited for.
 * @param {string} folder
 * @param {{ pid: number, port: number }} server
 * @param {(port: number) => (database: string) => string} urlOn
 */
async function answersAsOurs(folder, server, urlOn) {
  let ours = false;
  await waitUntil(async () => {
    if (!isRunning(folder, server.pid)) return true;
    try {
      const [row] = await ask(urlOn(server.port)('postgres'), 'SHOW data_directory');
      ours = row?.data_directory !== undefined && realpathSync(row.data_directory) === realpathSync(folder);
      return true;
    } catch (error) {
      const { code } = /** @type {{ code?: string }} */ (error);
      if (code !== '28P01') return false; // not "wrong password": not ready yet
      throw new Refusal(`The PostgreSQL running on ${folder} has another password than the one in DATA_DIR/secrets.`);
    }
  }, ADOPTION_WITHIN);
  return ours;
}
