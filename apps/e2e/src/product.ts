import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where the product runs: `npm test` starts it and says so. */
export const productUrl = (path = '/') => new URL(path, process.env['E2E_URL'] ?? 'http://localhost:3000').href;

const LOOK_EVERY = 100; // ms

/** A part of the running product, by the name that `npm run status` gives it. */
export type Part = 'api' | 'postgres';

/** The process that runs a part now. */
export function pidOf(part: Part): number {
  const file = path.join(process.env['E2E_DATA_DIR'] ?? '.data', 'run/status.json');
  const { processes } = JSON.parse(readFileSync(file, 'utf8')) as { processes: { name: string; pid: number }[] };
  const found = processes.find(({ name }) => name === part);
  if (!found) throw new Error(`${file} names no process ${part}`);
  return found.pid;
}

/** Whether the process that is noted for a part is there: after a crash the note is old for a moment. */
export function isRunning(part: Part): boolean {
  try {
    return process.kill(pidOf(part), 0);
  } catch {
    return false;
  }
}

/** Kills a part as a crash would: it can put nothing in order. */
export const crash = (part: Part) => process.kill(pidOf(part), 'SIGKILL');

/** Waits until the product says that it is ready for work. */
export const productIsReady = () =>
  until(async () => (await fetch(productUrl('/readyz')).catch(() => undefined))?.ok ?? false);

/** Looks again and again until something holds; the test's own time limit ends it. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(LOOK_EVERY);
}
