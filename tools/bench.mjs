import './node-version.mjs';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runNx } from './product/build.mjs';
import { ensureInstalled } from './product/install.mjs';
import { ask } from './postgres/ask.mjs';
import { startThrowawayPostgres, throwawayParties } from './postgres/throwaway.mjs';
import { command } from './system/command.mjs';
import { run } from './system/processes.mjs';
import { Refusal } from './system/refusal.mjs';
import { root } from './system/root.mjs';

const sources = path.join(root, 'apps/bench/src');
const BENCHMARKS = readdirSync(sources).filter((name) => existsSync(path.join(sources, name, 'main.ts')));

/** `npm run bench -- NAME`: a benchmark on a throw-away database. Its last line is one JSON object. */
await command(async ({ terminal, shutdown }) => {
  const [, , name = ''] = process.argv;
  if (!BENCHMARKS.includes(name)) throw new Refusal(`Name a benchmark: ${BENCHMARKS.join(', ')}.`);
  await ensureInstalled(terminal);
  await terminal.step('Build', async () => {
    const { code, output } = await runNx(['run-many', '-t', 'build', '-p', 'api', 'ballot', 'bench']);
    if (code) throw new Refusal('The build failed; these are its words.', { details: output });
  });
  const env = await terminal.step('PostgreSQL', async () => {
    const postgres = await startThrowawayPostgres();
    shutdown.add({ close: postgres.stop });
    await ask(postgres.url('postgres'), 'CREATE DATABASE bench');
    const ownerUrl = postgres.url('bench');
    const addresses = { DATABASE_URL: ownerUrl, ...throwawayParties(ownerUrl) };
    return { ...process.env, NODE_ENV: 'production', ...addresses, ...postgres.tmpdir };
  });
  await run(process.execPath, [path.join(root, 'dist/apps/api/migrate.js')], { cwd: root, env });
  const program = path.join(root, `dist/apps/bench/${name}/main.js`);
  const bench = spawn(process.execPath, [program], { cwd: root, env, stdio: 'inherit' });
  shutdown.add({ close: () => bench.kill('SIGTERM') });
  return new Promise((resolve) => bench.once('exit', (code) => resolve(code ?? 128)));
}, process.stderr);
