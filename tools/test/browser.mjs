import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function installed() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
  const places = [
    process.env.CHROME_PATH ?? '',
    ...NAMES.flatMap((name) => folders.map((each) => path.join(each, name))),
  ];
  return [...places, ...MAC].find((file) => file && existsSync(file));
}

/**
 * Finds Chrome or Chromium; as root on Debian, fetches Debian's when there is none.
 * @param {(words: string) => void} note
 * @returns {Promise<string>} path of the program
 */
export async function findBrowser(note) {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    note('installing chromium');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    const { output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    const fresh = installed();
    if (fresh) return fresh;
    throw new Refusal('Chromium could not be installed: `apt-get install chromium` failed.', { details: output });
  }
  const how = existsSync('/usr/bin/apt-get') ? 'sudo apt-get install chromium' : 'https://www.google.com/chrome';
  throw new Refusal(`Browser tests need Chrome or Chromium. Install it (${how}), or say where it is with CHROME_PATH.`);
}
