import { fromBase64url } from '@throughline/pulse/ballot';
import { forget, keep, kept } from './kept';

/** How a link to another device carries the secret: behind #, which no browser sends to a server. */
const NAME = 'ballot';

export const linkWith = (waveId: string, secret: string): string =>
  new URL(`/pulse/${waveId}#${NAME}=${secret}`, window.location.origin).href;

/** The secret behind #, or null when there is none. */
export function secretIn(hash: string): Uint8Array<ArrayBuffer> | null {
  const carried = new URLSearchParams(hash.replace(/^#/, '')).get(NAME);
  return carried && /^[\w-]{22}$/.test(carried) ? fromBase64url(carried) : null;
}

const keyOf = (waveId: string) => `carried/${waveId}`;

/**
 * Takes the secret out of the address as soon as the page opens, and lays it aside until it is known who is signed in:
 * signing in on the way must not carry it along.
 */
export async function layAside(waveId: string): Promise<void> {
  const secret = secretIn(window.location.hash);
  if (!secret) return;
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  await keep(keyOf(waveId), secret);
}

export const laidAside = (waveId: string): Promise<Uint8Array<ArrayBuffer> | undefined> => kept(keyOf(waveId));

export const forgetLaidAside = (waveId: string): Promise<void> => forget(keyOf(waveId));
