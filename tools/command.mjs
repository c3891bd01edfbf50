import './node-version.mjs';
import { spawn } from 'node:child_process';
import { readEnvironment } from '../libs/platform/config/src/environment.mjs';
import { openEmbedded, openGiven } from './product/database.mjs';
import { entry, entryEnvironment, runAsOwner } from './product/entries.mjs';
import { prepareProgram } from './product/prepare.mjs';
import { readRunRecord } from './product/run-record.mjs';
import { command } from './system/command.mjs';
import { prepareFolder } from './system/folders.mjs';
import { Refusal } from './system/refusal.mjs';
import { root } from './system/root.mjs';

const COMMANDS = /** @type {const} */ (['import', 'demo-sessions']);

/** A file streams through; without a bound on its heap (MB) the program would let garbage pile up to twice of that. */
const MODEST = '--max-old-space-size=128';

/**
 * `npm run import`, `npm run demo:sessions`: a program of the API on the product's database. When the product does
 * not run, its PostgreSQL is started for the while. Standard output belongs to the program, ours goes to standard error.
 */
await command(async ({ terminal, shutdown }) => {
  const [, , name, ...args] = process.argv;
  const known = COMMANDS.find((each) => each === name);
  if (!known) throw new Refusal(`There is no command "${name}"; there are ${COMMANDS.join(' and ')}.`);

  const environment = readEnvironment();
  prepareFolder(environment.dataDir, 'DATA_DIR');
  const isRunning = readRunRecord(environment.dataDir)?.processes.some((each) => each.name === 'throughline');
  await prepareProgram(terminal);
  const database = environment.databaseUrl
    ? await openGiven(environment, environment.databaseUrl)
    : await openEmbedded(environment);
  if (!isRunning) {
    if (database.postgres) shutdown.add({ close: database.postgres.stop });
    await runAsOwner('migrate', environment, database, () => {});
  }
  const env = entryEnvironment(environment, database, 'api');
  const program = spawn(process.execPath, ['--enable-source-maps', MODEST, entry(known), ...args], {
    cwd: process.env.INIT_CWD ?? root, // a file named on the command line is meant from where the person stands
    env,
    stdio: 'inherit',
  });
  shutdown.add({ close: () => program.kill('SIGTERM') });
  return new Promise((resolve) => program.once('exit', (code) => resolve(code ?? 128)));
}, process.stderr);
