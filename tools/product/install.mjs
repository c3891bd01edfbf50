import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';
import { root } from '../system/root.mjs';

const stampFile = path.join(root, 'node_modules/.throughline-lock');

/** What the packages depend on: the lock file, and the platform they were fetched for. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}-${process.versions.modules}`)
    .digest('hex');

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted();

/** Runs `npm ci` unless node_modules is what package-lock.json says. @param {import('../system/terminal.mjs').Terminal} terminal */
export async function ensureInstalled({ step }) {
  if (isInstalled()) return;
  await step('Install packages', async (note) => {
    note('npm ci, once for each package-lock.json');
    const npm = process.env.npm_execpath;
    const [file, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
    const { code, output } = await run(file, args, { cwd: root, shell: !npm && process.platform === 'win32' });
    if (code) {
      throw new Refusal('Packages could not be installed: `npm ci` failed. Check the network and the words above.', {
        details: output.split('\n').slice(-25).join('\n'),
      });
    }
    writeFileSync(stampFile, wanted());
  });
}
