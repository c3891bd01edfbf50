import { spawn } from 'node:child_process';
import path from 'node:path';
import { throwawayFolder } from '../postgres/throwaway.mjs';
import { freePort } from '../system/ports.mjs';
import { Refusal } from '../system/refusal.mjs';
import { root } from '../system/root.mjs';

/**
 * The product as `npm start` starts it, on free ports and a fresh DATA_DIR.
 * @typedef {import('../product/service-process.mjs').Ready & {
 *   dataDir: string,
 *   restart: () => Promise<void>,
 *   stop: () => Promise<void>,
 * }} RunningProduct restart is Ctrl-C and `npm start` again; stop also removes the folder
 */

/**
 * @param {NodeJS.ProcessEnv} [settings] over the usual ones, such as DEMO
 * @returns {Promise<RunningProduct>}
 */
export async function startProduct(settings) {
  const { folder, remove } = await throwawayFolder();
  const ports = {
    PORT: String(await freePort()),
    BALLOT_PORT: String(await freePort()),
    PG_PORT: String(await freePort()),
  };
  const usual = { ...process.env, NODE_ENV: undefined, DATABASE_URL: undefined, PUBLIC_URL: undefined };
  const env = { ...usual, DATA_DIR: folder, ...ports, ...settings };
  try {
    let running = await launch(env);
    return {
      ...running.ready,
      dataDir: folder,
      async restart() {
        await running.end('SIGINT');
        running = await launch(env);
      },
      async stop() {
        await running.end('SIGTERM');
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function launch(env) {
  const child = spawn(process.execPath, [path.join(root, 'tools/start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  /** @type {import('../product/service-process.mjs').Ready | undefined} */
  const ready = await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    ended.then(() => undefined),
  ]);
  if (!ready) throw new Refusal('The product did not start for the tests; these are its words.', { details: output });
  /** @param {NodeJS.Signals} signal */
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  return { ready, end };
}
