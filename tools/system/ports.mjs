import net from 'node:net';
import { Refusal } from './refusal.mjs';

/** @param {number} port @param {string} [host] @returns {Promise<string | undefined>} why it cannot be listened on */
const obstacle = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });

/**
 * Refuses in a sentence when a port cannot be listened on.
 * @param {string} variable the setting that names the port
 * @param {number} port
 */
export async function assertPortFree(variable, port) {
  const reason = (await obstacle(port, '127.0.0.1')) ?? (variable === 'PORT' ? await obstacle(port) : undefined);
  if (!reason) return;
  const taken = reason === 'EADDRINUSE';
  const cause = taken
    ? 'is taken by another program. Stop that one, or'
    : `may not be used by this account (${reason});`;
  throw new Refusal(`Port ${port} ${cause} choose another port: ${variable}=${taken ? port + 10 : 3000} npm start`);
}

/** @returns {Promise<number>} a port of 127.0.0.1 that was free a moment ago, below the ephemeral range */
export async function freePort() {
  for (;;) {
    const port = 20000 + Math.floor(Math.random() * 12000);
    if (!(await obstacle(port, '127.0.0.1')) && !(await obstacle(port))) return port;
  }
}
