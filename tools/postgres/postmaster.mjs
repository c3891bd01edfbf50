import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { markOf, waitUntil } from '../system/processes.mjs';

const BACKENDS_GO_WITHIN = 15_000;

/**
 * What `postmaster.pid` says; its lines are those of PostgreSQL's pidfile.h.
 * @param {string} folder of the cluster
 * @returns {{ pid: number, port: number, sharedMemory: string | undefined } | undefined}
 */
function readPidFile(folder) {
  try {
    const lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), sharedMemory: lines[6]?.trim().split(/\s+/)[1] };
  } catch {
    return undefined;
  }
}

/**
 * A pid may be dead, a zombie, or by now another program's: a postmaster is known by working in its folder.
 * @param {number} pid @param {string} folder
 */
function isPostmasterOf(pid, folder) {
  if (!pid || !markOf(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}

/** Whether processes of a killed postmaster still hold its shared memory. @param {string | undefined} id */
function isAttached(id) {
  try {
    const rows = readFileSync('/proc/sysvipc/shm', 'utf8').split('\n');
    const row = rows.map((each) => each.trim().split(/\s+/)).find((each) => each[1] === id);
    return Number(row?.[6] ?? 0) > 0; // nattch
  } catch {
    return false;
  }
}

/**
 * The server that runs on a cluster, if any. What a killed one left behind is waited for and cleared away.
 * @param {string} folder of the cluster
 * @returns {Promise<{ pid: number, port: number } | undefined>}
 */
export async function findPostmaster(folder) {
  const found = readPidFile(folder);
  if (!found) return undefined;
  if (isPostmasterOf(found.pid, folder)) return found;
  const gone = await waitUntil(() => !isAttached(found.sharedMemory), BACKENDS_GO_WITHIN);
  // PostgreSQL clears away a dead pid by itself, but takes a zombie or a stranger with that pid for its own.
  if (gone && process.platform === 'linux') rmSync(path.join(folder, 'postmaster.pid'), { force: true });
  return undefined;
}

/** @param {string} folder @param {number} pid */
export const isRunning = (folder, pid) => isPostmasterOf(pid, folder);
