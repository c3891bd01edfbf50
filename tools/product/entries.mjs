import path from 'node:path';
import { run } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';
import { root } from '../system/root.mjs';
import { addressesOf } from './database.mjs';

/** @param {'main' | 'migrate' | 'demo' | 'import' | 'demo-sessions'} name */
export const entry = (name) => path.join(root, `dist/apps/api/${name}.js`);

export const ballotEntry = path.join(root, 'dist/apps/ballot/main.js');

/** What each kind of program may know of the database. */
const WAYS_IN = /** @type {const} */ ({
  owner: ['api', 'signer', 'collector', 'tally'],
  api: ['api', 'signer'],
  ballot: ['collector', 'tally'],
});

/**
 * The environment of a program of ours. Only migrations and the demo seed get the owner's way in.
 * @param {import('./database.mjs').Environment} environment
 * @param {import('./database.mjs').Database} database
 * @param {keyof typeof WAYS_IN} program
 * @returns {NodeJS.ProcessEnv}
 */
export function entryEnvironment({ dataDir, nodeEnv }, database, program) {
  return {
    ...process.env,
    DATA_DIR: dataDir,
    NODE_ENV: nodeEnv,
    DATABASE_URL: program === 'owner' ? database.ownerUrl : undefined,
    ...addressesOf(database, WAYS_IN[program]),
  };
}

/**
 * Runs the migrations or loads the demo company; what they print becomes the note of the step.
 * @param {'migrate' | 'demo'} name
 * @param {import('./database.mjs').Environment} environment
 * @param {import('./database.mjs').Database} database
 * @param {(note: string) => void} note
 */
export async function runAsOwner(name, environment, database, note) {
  const env = entryEnvironment(environment, database, 'owner');
  const { code, output } = await run(process.execPath, [entry(name)], { cwd: root, env, onLine: note });
  if (!code) return;
  const what = name === 'migrate' ? 'The database could not be brought up to date' : 'The demo could not be loaded';
  throw new Refusal(`${what}. These are its last words.`, {
    details: output.split('\n').slice(-25).join('\n'),
  });
}
