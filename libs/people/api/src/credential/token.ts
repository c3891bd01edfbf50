import { createHash, randomBytes } from 'node:crypto';

/** A word of 256 random bits that lets its holder in, as a session or through a link; 43 characters, safe in a URL. */
export const newToken = () => randomBytes(32).toString('base64url');

/** All that is kept of a token: who reads it in the database cannot use it. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest();
