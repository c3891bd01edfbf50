import { spawn } from 'node:child_process';
import path from 'node:path';
import { throwawayFolder } from '../postgres/throwaway.mjs';
import { freePort } from '../system/ports.mjs';
import { Refusal } from '../system/refusal.mjs';
import { root } from '../system/root.mjs';

/**
 * The product as `npm start` starts it, on free ports and a fresh DATA_DIR.
 * @param {NodeJS.ProcessEnv} [settings] over the usual ones, such as DEMO
 * @returns {Promise<import('../product/api-process.mjs').Ready & { dataDir: string, stop: () => Promise<void> }>}
 *   stop also removes the folder
 */
export async function startProduct(settings) {
  const { folder, remove } = await throwawayFolder();
  const ports = { PORT: String(await freePort()), PG_PORT: String(await freePort()) };
  const env = { ...process.env, NODE_ENV: undefined, DATABASE_URL: undefined, PUBLIC_URL: undefined, DATA_DIR: folder };
  const child = spawn(process.execPath, [path.join(root, 'tools/start.mjs')], {
    env: { ...env, ...ports, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  /** @type {import('../product/api-process.mjs').Ready | undefined} */
  const ready = await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    ended.then(() => undefined),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    remove();
  };
  if (ready) return { ...ready, dataDir: folder, stop };
  remove();
  throw new Refusal('The product did not start for the tests; these are its words.', { details: output });
}
