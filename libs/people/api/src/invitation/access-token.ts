import { createHash, randomBytes } from 'node:crypto';

/** A word that opens one thing once, for whoever has the link; only its hash is kept. */
export const newToken = () => randomBytes(32).toString('base64url');

export const tokenHash = (token: string) => createHash('sha256').update(token).digest();
