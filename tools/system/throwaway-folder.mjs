import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { markOf } from './processes.mjs';

const PREFIX = 'throughline-';

/** Removes what runs that were killed left behind; their pid is in the folder's name. */
function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid && !markOf(Number(pid))) rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

/** @returns {{ folder: string, remove: () => void }} an empty folder that other accounts may pass through */
export function throwawayFolder() {
  sweep();
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`)));
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
