import path from 'node:path';
import { isLocal } from '../../libs/platform/config/src/environment.mjs';
import { root } from '../system/root.mjs';
import { elapsed } from '../system/terminal.mjs';

/**
 * The last words of a start: where it is, how to get in, how to stop.
 * @param {import('../system/terminal.mjs').Terminal} terminal
 * @param {import('./service-process.mjs').Ready & { dataDir: string, since: number }} facts
 */
export function welcome({ say, bold, dim, cyan }, { url, setupUrl, signIns = [], dataDir, since }) {
  say(`\nReady at ${bold(cyan(url))} ${dim(`in ${elapsed(since)}`)}\n`);
  if (new URL(url).protocol === 'http:' && !isLocal(new URL(url)))
    say(
      `Nobody can sign in there: over plain http a session could be read on the way. Set PUBLIC_URL to an https address.\n`,
    );
  if (setupUrl) {
    say(`Set it up here, once: ${bold(cyan(setupUrl))}`);
    say(`${dim('Whoever has this address becomes the administrator; keep it to yourself.')}\n`);
  }
  if (signIns.length > 0) {
    const width = Math.max(...signIns.map(({ email }) => email.length));
    say('Demo sign-ins');
    for (const { email, password } of signIns) say(`  ${email.padEnd(width)}  ${dim(password)}`);
    say();
  }
  say(
    dim(
      `Ctrl-C stops everything. Nothing is lost: it is kept in ${dataDir.startsWith(`${root}${path.sep}`) ? path.relative(root, dataDir) : dataDir}.\n`,
    ),
  );
}
