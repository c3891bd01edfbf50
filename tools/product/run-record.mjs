import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markOf, waitUntil } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';

const SERVER_STOPS_WITHIN = 35_000;

/**
 * What runs on a DATA_DIR, in DATA_DIR/run/status.json while it runs. The mark tells a process from a later
 * one with the same pid.
 * @typedef {{ name: string, pid: number, port?: number, mark?: string }} RunningProcess
 * @typedef {{ startedAt: string, url?: string, processes: RunningProcess[] }} RunRecord
 */

const fileOf = (/** @type {string} */ dataDir) => path.join(dataDir, 'run/status.json');

/** @param {string} dataDir @returns {RunRecord | undefined} with only the processes that are alive */
export function readRunRecord(dataDir) {
  try {
    /** @type {RunRecord} */
    const record = JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
    return { ...record, processes: record.processes.filter(({ pid, mark }) => mark && markOf(pid) === mark) };
  } catch {
    return undefined;
  }
}

/**
 * Claims a DATA_DIR for this process. Servers that a killed start left behind are asked to stop first.
 * @param {string} dataDir
 */
export async function claimDataDir(dataDir) {
  const before = readRunRecord(dataDir);
  const supervisor = before?.processes.find(({ name }) => name === 'throughline');
  if (supervisor) {
    throw new Refusal(
      `Throughline is already running on ${dataDir}${before?.url ? ` at ${before.url}` : ''} (pid ${supervisor.pid}). ` +
        'Use that one, stop it, or give this one its own DATA_DIR, PORT and PG_PORT.',
    );
  }
  const orphans = before?.processes.filter(({ name }) => name === 'api' || name === 'ballot') ?? [];
  for (const { pid } of orphans) {
    process.kill(pid, 'SIGTERM');
    const gone = await waitUntil(() => !markOf(pid), SERVER_STOPS_WITHIN);
    if (!gone) process.kill(pid, 'SIGKILL');
  }

  /** @type {RunRecord} */
  const record = { startedAt: new Date().toISOString(), processes: [] };
  const file = fileOf(dataDir);
  const write = () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(record, undefined, 2));
    renameSync(`${file}.new`, file);
  };

  const claim = {
    /** Notes a process, in the place of an earlier one of that name. @param {string} name @param {number} pid @param {number} [port] */
    note(name, pid, port) {
      record.processes = record.processes.filter((each) => each.name !== name);
      record.processes.push({ name, pid, port, mark: markOf(pid) });
      write();
    },
    /** @param {string} url */
    ready(url) {
      record.url = url;
      write();
    },
    release: () => rmSync(file, { force: true }),
  };
  claim.note('throughline', process.pid);
  return claim;
}

/** @typedef {Awaited<ReturnType<typeof claimDataDir>>} Claim */
