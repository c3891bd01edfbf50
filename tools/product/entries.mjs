import path from 'node:path';
import { run } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';
import { root } from '../system/root.mjs';

/** @param {'main' | 'migrate' | 'demo' | 'import' | 'demo-sessions'} name */
export const entry = (name) => path.join(root, `dist/apps/api/${name}.js`);

/**
 * The environment of a program of ours. Only migrations and the demo seed get the owner's way in.
 * @param {import('./database.mjs').Environment} environment
 * @param {import('./database.mjs').Database} database
 * @param {{ owner: boolean }} rights
 */
export function entryEnvironment({ dataDir, nodeEnv }, { ownerUrl, apiUrl }, { owner }) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, DATA_DIR: dataDir, NODE_ENV: nodeEnv, DATABASE_API_URL: apiUrl };
  if (owner) env.DATABASE_URL = ownerUrl;
  else delete env.DATABASE_URL;
  return env;
}

/**
 * Runs the migrations or loads the demo company; what they print becomes the note of the step.
 * @param {'migrate' | 'demo'} name
 * @param {import('./database.mjs').Environment} environment
 * @param {import('./database.mjs').Database} database
 * @param {(note: string) => void} note
 */
export async function runAsOwner(name, environment, database, note) {
  const env = entryEnvironment(environment, database, { owner: true });
  const { code, output } = await run(process.execPath, [entry(name)], { cwd: root, env, onLine: note });
  if (!code) return;
  const what = name === 'migrate' ? 'The database could not be brought up to date' : 'The demo could not be loaded';
  throw new Refusal(`${what}. These are its last words.`, {
    details: output.split('\n').slice(-25).join('\n'),
  });
}
