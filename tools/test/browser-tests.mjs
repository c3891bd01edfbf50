import { findBrowser } from './browser.mjs';
import { runJest } from './jest-tests.mjs';
import { startProduct } from './running-product.mjs';

/** The last day of the demo company's life, fixed so that pages say the same on every run. */
const DEMO_TODAY = '2026-10-31';

/**
 * The journeys of apps/e2e, in a real browser, on a product with the demo company.
 * @param {(words: string) => void} note
 * @param {import('../system/shutdown.mjs').Shutdown} shutdown
 */
export async function browserTests(note, shutdown) {
  const browser = await findBrowser(note);
  note('starting the product');
  const product = await startProduct({ DEMO: 'on', DEMO_TODAY });
  let stopped = false;
  const close = async () => {
    if (!stopped) await product.stop();
    stopped = true;
  };
  shutdown.add({ close });
  note(product.url);
  const env = { CHROME_PATH: browser, E2E_URL: product.url, E2E_DATA_DIR: product.dataDir };
  try {
    return await runJest('browser', ['--roots', 'apps/e2e', '--testMatch', '**/*.e2e.ts', '--runInBand'], env);
  } finally {
    await close();
  }
}
