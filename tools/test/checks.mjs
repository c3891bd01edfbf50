import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, nxCache, runNx } from '../product/build.mjs';
import { run } from '../system/processes.mjs';
import { root } from '../system/root.mjs';

/** @typedef {import('./tally.mjs').Outcome} Outcome */

/** @returns {Promise<Outcome>} one check: every file is as prettier writes it */
export async function formatCheck() {
  const prettier = path.join(root, 'node_modules/prettier/bin/prettier.cjs');
  const { code, output } = await run(process.execPath, [prettier, '--check', '--log-level=warn', '.'], { cwd: root });
  return { passed: code ? 0 : 1, failed: code ? 1 : 0, output: `${output}\nRun: npm run format` };
}

/** @returns {Promise<Outcome>} one check: API and web can be built */
export async function buildCheck() {
  await ensureBuilt({ step: async (_title, work) => work(() => {}) });
  return { passed: 1, failed: 0 };
}

const runFile = path.join(nxCache, 'run.json');

/**
 * A check of every project that has it, as Nx ran it or remembers it; each project counts one.
 * @param {'lint' | 'typecheck'} target
 * @returns {() => Promise<Outcome>}
 */
export const projectChecks = (target) => async () => {
  rmSync(runFile, { force: true });
  const { code, output } = await runNx(['run-many', '-t', target, '--outputStyle=static', '--parallel=2']);
  /** @type {{ target: string, status: number }[]} Nx keeps here what its last run did */
  const tasks = JSON.parse(readFileSync(runFile, 'utf8')).tasks;
  const checks = tasks.filter((task) => task.target === target);
  const passed = checks.filter((task) => task.status === 0).length;
  const failed = Math.max(checks.length - passed, code ? 1 : 0);
  return { passed, failed, output };
};
