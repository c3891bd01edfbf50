import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { pause } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';
import { root } from '../system/root.mjs';
import { entry } from './entries.mjs';

const READY_WITHIN = 60_000;
const STOPS_WITHIN = 30_000;
const LOG_SIZE = 20_000_000;

/**
 * What the API says when it serves.
 * @typedef {{ ready: true, url: string, setupUrl?: string, signIns?: { email: string, password: string }[] }} Ready
 */

/** @param {string} dataDir @returns {string} the log file; a large one is put aside as api.log.1 */
function apiLog(dataDir) {
  const file = path.join(dataDir, 'logs/api.log');
  mkdirSync(path.dirname(file), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_SIZE) renameSync(file, `${file}.1`);
  return file;
}

/** @param {string} file */
const lastLines = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');

/**
 * Starts the API and waits until it serves. It logs to DATA_DIR/logs, lives in a process group of its own (Ctrl-C
 * reaches it through us, in order), and ends by itself when we are gone.
 * @param {{ env: NodeJS.ProcessEnv, dataDir: string }} options
 */
export async function startApi({ env, dataDir }) {
  const log = apiLog(dataDir);
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, ['--enable-source-maps', entry('main')], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  /** @type {Promise<string>} how it ended */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  /** @type {Promise<Ready>} */
  const ready = new Promise((resolve) => child.on('message', (/** @type {Ready} */ m) => m.ready && resolve(m)));

  async function stop() {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN);
    await ended;
    clearTimeout(late);
  }

  const first = await Promise.race([ready, ended, pause(READY_WITHIN).then(() => 'no answer within a minute')]);
  if (typeof first === 'string') {
    child.kill('SIGKILL');
    throw new Refusal(`The API did not start (${first}). Its last words are below; all of them are in ${log}.`, {
      details: lastLines(log),
    });
  }
  return { pid: /** @type {number} */ (child.pid), ready: first, ended, stop, kill: () => child.kill('SIGKILL') };
}
