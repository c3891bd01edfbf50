import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const OUTPUT_KEPT = 400;
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));

/**
 * Runs a program to its end and keeps its last lines of output; it never outlives this process.
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 128 when a signal ended it
 */
export function run(file, args, { onLine, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    /** @type {string[]} */
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (lines.length > OUTPUT_KEPT) lines.shift();
        onLine?.(line);
      });
    }
    child.once('error', reject);
    child.once('exit', () => running.delete(child));
    child.once('close', (code) => resolve({ code: code ?? 128, output: lines.join('\n') }));
  });
}

/** Ends the programs that `run` is waiting for. */
export const endRunning = () => running.forEach((child) => child.kill('SIGTERM'));

/**
 * When a process started, as a mark to tell it from a later one with the same pid.
 * @param {number} pid
 * @returns {string | undefined} undefined: there is no such process, or it is a zombie
 */
export function markOf(pid) {
  try {
    if (process.platform === 'linux') {
      // The name in brackets may hold spaces; after it come the state, and as the 20th field the start time.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
      return 'ZX'.includes(fields[0] ?? 'X') ? undefined : fields[19];
    }
    if (process.platform !== 'win32') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    }
    process.kill(pid, 0);
    return 'alive';
  } catch {
    return undefined;
  }
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits until something holds.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {number} milliseconds
 * @returns {Promise<boolean>} false when the time is over
 */
export async function waitUntil(holds, milliseconds) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await holds()) return true;
    await pause(100);
  }
  return false;
}
