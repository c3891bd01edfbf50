import path from 'node:path';
import { root } from '../system/root.mjs';
import { explorer } from './explorer/explorer-plugin.mjs';

/**
 * Serves the pages from their sources, with changes shown in place, and the explorer of the API; requests to the API are
 * passed on.
 * @param {{ port: number, apiPort: number }} ports
 * @returns {Promise<import('../system/shutdown.mjs').Closable>}
 */
export async function serveWeb({ port, apiPort }) {
  const { createServer } = await import('vite');
  const target = `http://127.0.0.1:${apiPort}`;
  const server = await createServer({
    root: path.join(root, 'apps/web'),
    logLevel: 'warn',
    clearScreen: false,
    plugins: [explorer()],
    server: {
      port,
      strictPort: true,
      proxy: { '/graphql': { target, ws: true }, '^/(api/|healthz$|readyz$)': { target } },
    },
  });
  await server.listen();
  return { close: () => server.close() };
}
