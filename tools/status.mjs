import './node-version.mjs';
import { readEnvironment } from '../libs/platform/config/src/environment.mjs';
import { isReady } from './product/readiness.mjs';
import { readRunRecord } from './product/run-record.mjs';
import { command } from './system/command.mjs';
import './system/root.mjs';

const NOT_RUNNING = 3;

/** `npm run status [-- --json]`: what runs on DATA_DIR. Exit code 0 when the product takes requests, 3 when it does not. */
await command(async ({ terminal }) => {
  const record = readRunRecord(readEnvironment().dataDir);
  const processes = (record?.processes ?? []).map(({ name, pid, port }) => ({ name, pid, port }));
  const of = (/** @type {string} */ name) => processes.find((each) => each.name === name);
  const started = of('throughline') !== undefined && record?.url !== undefined;
  const running = started && (await isReady(of('api')?.port));
  const url = running ? record?.url : undefined;

  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ running, processes, url }));
  } else {
    const words = started
      ? 'Throughline has started, but is not ready for requests.'
      : 'Throughline does not run on this DATA_DIR.';
    terminal.say(running ? `Throughline runs at ${url}` : words);
    for (const { name, pid, port } of processes) {
      terminal.say(`  ${name.padEnd(12)} pid ${String(pid).padEnd(8)} ${port ? `port ${port}` : ''}`);
    }
  }
  return running ? 0 : NOT_RUNNING;
});
