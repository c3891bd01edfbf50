import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';
import { root } from '../system/root.mjs';

/** Where Nx remembers results, and `run.json` of its last run; said here, since a git worktree has another default. */
export const nxCache = path.join(root, '.nx/cache');

/** Says of which sources dist was built. */
export const stampFile = path.join(root, 'dist/.built');
const results = ['dist/apps/api/main.js', 'dist/apps/ballot/main.js', 'dist/apps/web/index.html'].map((file) =>
  path.join(root, file),
);
const GENERATED = new Set(['gql', 'node_modules', 'dist']);

/** @param {string} folder @returns {string[]} each source file with its size and time of change */
function fingerprints(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return GENERATED.has(entry.name) ? [] : fingerprints(file);
    const { size, mtimeMs } = statSync(file);
    return [`${file} ${size} ${mtimeMs}`];
  });
}

function sources() {
  const files = [...fingerprints(path.join(root, 'apps')), ...fingerprints(path.join(root, 'libs'))];
  const settings = ['package-lock.json', 'nx.json', 'codegen.ts', 'tsconfig.base.json'];
  const content = settings.map((file) => readFileSync(path.join(root, file), 'utf8'));
  return createHash('sha256')
    .update([process.version, ...content, ...files.sort()].join('\n'))
    .digest('hex');
}

const isBuilt = (/** @type {string} */ stamp) =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && results.every((file) => existsSync(file));

/**
 * Builds API and web unless no source has changed since. Nx then builds only what has.
 * @param {Pick<import('../system/terminal.mjs').Terminal, 'step'>} terminal
 */
export async function ensureBuilt({ step }) {
  const stamp = sources();
  if (isBuilt(stamp)) return;
  await step('Build', async (note) => {
    note('API, ballot box and web');
    // Nx believes that what stands in dist is what it put there; after `npm run dev` it is not.
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    const { code, output } = await runNx(['run-many', '-t', 'build', '-p', 'api', 'ballot', 'web']);
    if (code) throw new Refusal('The build failed; these are its words.', { details: output });
    mkdirSync(path.dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  });
}

/**
 * Runs Nx without its background process, so that nothing stays behind.
 * @param {string[]} args
 */
export const runNx = (args) =>
  run(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], {
    cwd: root,
    env: {
      ...process.env,
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      NODE_ENV: undefined,
      NX_CACHE_DIRECTORY: nxCache,
      NO_COLOR: '1',
    },
  });
