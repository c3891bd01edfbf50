import { rmSync } from 'node:fs';
import path from 'node:path';
import { startApi } from '../product/service-process.mjs';
import { stampFile } from '../product/build.mjs';
import { root } from '../system/root.mjs';
import { elapsed } from '../system/terminal.mjs';

/** @typedef {Awaited<ReturnType<typeof startApi>>} Api */

/**
 * Builds the API at each change of its sources, brings the database up to date, and starts the API again.
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env of the API
 * @param {string} options.dataDir
 * @param {() => Promise<void>} options.migrate
 * @param {(pid: number) => void} options.started told of every process, the first one too
 * @param {(text: string) => void} options.say
 * @returns {Promise<import('../system/shutdown.mjs').Closable & { ready: Api['ready'] }>} once it has started for the first time
 */
export async function watchApi({ env, dataDir, migrate, started, say }) {
  const { build } = await import('vite');
  rmSync(stampFile, { force: true }); // what stands in dist is ours from here on
  let api = await startApi({ env, dataDir });
  const { ready } = api;
  started(api.pid);

  const restart = async () => {
    const since = performance.now();
    try {
      api.kill(); // closing gently would wait for every open page
      await api.ended;
      await migrate();
      api = await startApi({ env, dataDir });
      started(api.pid);
      say(`API started again in ${elapsed(since)}.`);
    } catch (error) {
      const { message, details } = /** @type {Error & { details?: string }} */ (error);
      say([message, details, 'It is tried again at the next change.'].filter(Boolean).join('\n'));
    }
  };

  const watcher = await build({
    root: path.join(root, 'apps/api'),
    logLevel: 'warn',
    clearScreen: false,
    build: { watch: {}, emptyOutDir: false },
  });
  let isFirst = true; // of the sources as they are: they run already
  let queue = Promise.resolve();
  if ('on' in watcher) {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') say(String(event.error.message));
      if (event.code === 'BUNDLE_END') void event.result.close();
      if (event.code !== 'END') return;
      if (!isFirst) queue = queue.then(restart);
      isFirst = false;
    });
  }
  return {
    ready,
    async close() {
      if ('close' in watcher) await watcher.close();
      await queue;
      await api.stop();
    },
    force: () => api.kill(),
  };
}
