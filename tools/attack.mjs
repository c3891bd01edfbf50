import './node-version.mjs';
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runNx } from './product/build.mjs';
import { ensureInstalled } from './product/install.mjs';
import { ask } from './postgres/ask.mjs';
import { startThrowawayPostgres, throwawayParties } from './postgres/throwaway.mjs';
import { command } from './system/command.mjs';
import { freePort } from './system/ports.mjs';
import { run } from './system/processes.mjs';
import { Refusal } from './system/refusal.mjs';
import { root } from './system/root.mjs';

/** As a server that keeps all it can: every statement with its values, and the whole write-ahead log. It may be killed. */
const KEEPS_ALL = {
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_level: 'replica',
  wal_keep_size: '4GB',
  log_statement: 'all',
  log_min_duration_statement: '0',
  shared_preload_libraries: 'pg_stat_statements',
};

/**
 * `npm run attack [-- SUITE …] [--short]`: what is promised of a pulse, attacked. A line of JSON for each attack; fails
 * where one is not ok.
 */
await command(async ({ terminal, shutdown }) => {
  const words = process.argv.slice(2);
  await ensureInstalled(terminal);
  await terminal.step('Build', async () => {
    // Among the tests, others use what is built: it stays as it is.
    const built = ['api/migrate.js', 'ballot/main.js'].every((file) => existsSync(path.join(root, 'dist/apps', file)));
    const products = words.includes('--short') && built ? [] : ['api', 'ballot'];
    const { code, output } = await runNx(['run-many', '-t', 'build', '-p', ...products, 'attack']);
    if (code) throw new Refusal('The build failed; these are its words.', { details: output });
  });
  const postgres = await terminal.step('PostgreSQL', () => startThrowawayPostgres(KEEPS_ALL));
  shutdown.add({ close: postgres.stop });
  await ask(postgres.url('postgres'), 'CREATE DATABASE attack');
  const ownerUrl = postgres.url('attack');
  const addresses = { DATABASE_URL: ownerUrl, ...throwawayParties(ownerUrl), ATTACK_CLUSTER: postgres.folder };
  const ports = { PORT: String(await freePort()), BALLOT_PORT: String(await freePort()) };
  const env = { ...process.env, NODE_ENV: 'production', ...addresses, ...ports, ...postgres.tmpdir };
  await run(process.execPath, [path.join(root, 'dist/apps/api/migrate.js')], { cwd: root, env });
  const attack = fork(path.join(root, 'dist/apps/attack/main.js'), words, { cwd: root, env, stdio: 'inherit' });
  attack.on('message', async () => {
    await postgres.crash();
    attack.send('up again');
  });
  shutdown.add({ close: () => attack.kill('SIGTERM') });
  return new Promise((resolve) => attack.once('exit', (code) => resolve(code ?? 128)));
}, process.stderr);
