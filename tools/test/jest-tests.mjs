import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from '../system/processes.mjs';
import { root } from '../system/root.mjs';

const jest = [
  ...['--experimental-vm-modules', '--no-warnings', path.join(root, 'node_modules/jest/bin/jest.js')],
  ...['--config', 'jest.config.mjs', '--passWithNoTests', '--json'],
];
const setup = './libs/platform/testing/src/postgres';

/**
 * One Jest process over many projects, so that what it counts is what ran.
 * @param {string} name of the result file in .tmp
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] over ours
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runJest(name, args, env) {
  const file = path.join(root, `.tmp/${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await run(process.execPath, [...jest, '--outputFile', file, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: Math.max(failed, code ? 1 : 0),
    skipped: result.numPendingTests,
    output,
  };
}

export const unitTests = () =>
  runJest('unit', ['--roots', 'apps', 'libs', 'tools', '--testMatch', '**/*.spec.ts', '**/*.spec.tsx']);

/** On a throw-away PostgreSQL, which Jest's setup starts and stops. */
export const integrationTests = () =>
  runJest('integration', [
    ...['--roots', 'apps', 'libs', 'tools', '--testMatch', '**/*.int-spec.ts', '--maxWorkers', '2'],
    ...['--globalSetup', `${setup}.setup.mjs`, '--globalTeardown', `${setup}.teardown.mjs`],
  ]);
