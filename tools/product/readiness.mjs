import http from 'node:http';
import https from 'node:https';

const ANSWERS_WITHIN = 3_000;

/** @param {typeof http | typeof https} scheme @param {number} port @returns {Promise<number | undefined>} undefined: no answer */
const statusOf = (scheme, port) =>
  new Promise((resolve) => {
    const address = { host: '127.0.0.1', port, path: '/readyz', timeout: ANSWERS_WITHIN };
    // Whose certificate it is does not matter: it is this machine's own port.
    const request = scheme.get({ ...address, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(undefined));
  });

/**
 * Whether the API on a port of this machine takes requests, which it does only with its database.
 * @param {number | undefined} port undefined: there is no API
 */
export async function isReady(port) {
  if (!port) return false;
  return [await statusOf(http, port), await statusOf(https, port)].includes(200);
}
