import { ensureBuilt } from './build.mjs';
import { embeddedPostgres, openEmbedded, openGiven } from './database.mjs';
import { runAsOwner } from './entries.mjs';
import { inspectRedis } from '../given/given-redis.mjs';
import { ensureInstalled } from './install.mjs';
import { preparedMark } from './prepared-mark.mjs';
import { supervise, watched } from './supervise.mjs';

/**
 * @typedef {object} Preparation
 * @property {import('./database.mjs').Environment} environment
 * @property {import('../system/terminal.mjs').Terminal} terminal
 * @property {import('../system/shutdown.mjs').Shutdown} shutdown
 * @property {import('./run-record.mjs').Claim} claim
 */

/** Packages and programs, as the sources say. @param {import('../system/terminal.mjs').Terminal} terminal */
export async function prepareProgram(terminal) {
  await ensureInstalled(terminal);
  await ensureBuilt(terminal);
}

/**
 * A database that runs, is kept running, is up to date, and holds the demo company unless DEMO=off.
 * @param {Preparation} preparation
 * @returns {Promise<import('./database.mjs').Database>}
 */
export async function prepareDatabase(preparation) {
  const { environment, terminal } = preparation;
  const database = await terminal.step('PostgreSQL', (note) => openDatabase(preparation, note));
  const mark = preparedMark(environment, database);
  if (await mark.isSet()) return database;
  await terminal.step('Database', async (note) => {
    await runAsOwner('migrate', environment, database, note);
    note('up to date');
  });
  if (environment.demo !== 'off') {
    await terminal.step('Demo company', (note) => runAsOwner('demo', environment, database, note));
  }
  await mark.set();
  return database;
}

/** @param {Preparation} preparation @param {(note: string) => void} note */
async function openDatabase({ environment, terminal, shutdown, claim }, note) {
  const { databaseUrl } = environment;
  if (databaseUrl) {
    note(`your server on ${databaseUrl.host}`);
    return openGiven(environment, databaseUrl);
  }
  const database = await openEmbedded(environment);
  const { postgres } = database;
  if (!postgres) return database;
  note(`${postgres.adopted ? 'was still running' : postgres.created ? 'new' : 'started'}, port ${postgres.port}`);
  const samePort = { ...environment, pgPort: postgres.port };
  const supervised = supervise(watched(postgres), {
    name: 'PostgreSQL',
    start: async () => watched(await embeddedPostgres(samePort)),
    started: ({ pid, port }) => claim.note('postgres', pid, port),
    say: terminal.say,
  });
  shutdown.add(supervised);
  return database;
}

/**
 * Looks at the Redis of REDIS_URL, if there is one, and says what it may lose.
 * @param {import('./database.mjs').Environment} environment
 * @param {import('../system/terminal.mjs').Terminal} terminal
 */
export async function prepareRedis({ redisUrl }, { step, say }) {
  if (!redisUrl) return;
  const losses = await step('Redis', (note) => {
    note(`your server on ${redisUrl.host}`);
    return inspectRedis(redisUrl);
  });
  for (const loss of losses) say(`    ${loss}`);
}
