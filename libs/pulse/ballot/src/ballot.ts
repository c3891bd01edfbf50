import { blind, byteLengthOf, factorFrom, finalize, type PublicKey } from './blind-signature';
import { type Bytes, base64url, concat, hkdf, random, sha256, sha384, utf8 } from './bytes';
import { type EditKey, editKeyFrom } from './edit-key';

/** 128 random bits that everything of a person's ballot is derived from. They never leave their devices. */
export const newSecret = (): Bytes => random(16);

/** A ballot paper: what the signer signs without seeing it, and what the box knows it by. */
export interface Ballot {
  /** 32 bytes of prefix and the public edit key: what is signed. */
  readonly message: Bytes;
  /** What the box knows the ballot by: SHA-256 of the message. */
  readonly token: Bytes;
  readonly blinded: Bytes;
  readonly editKey: EditKey;
  /** The signature of the message. @throws RangeError when the answer is not the signer's */
  finalize(answer: Bytes): Promise<Bytes>;
}

/** The lengths in bytes of a message's prefix, its edit key and the salt. */
const PREFIX = 32;
const SEED = 32;
const SALT = 48;
export const MESSAGE_BYTES = PREFIX + 32;

/** The same secret, key and wave give the same ballot on every device. */
export async function prepareBallot(secret: Bytes, key: PublicKey, waveId: string): Promise<Ballot> {
  const context = `${waveId}|${base64url(await sha384(utf8(`${key.n}.${key.e}`)))}`;
  const derive = (label: string, length: number) => hkdf(secret, `${label}|${context}`, length);
  const editKey = await editKeyFrom(await derive('edit', SEED));
  const message = concat(await derive('prefix', PREFIX), editKey.publicKey);
  const factor = await blindingFactor(derive, key);
  const state = await blind(key, message, await derive('salt', SALT), factor);
  return {
    message,
    token: await tokenOf(message),
    blinded: state.blinded,
    editKey,
    finalize: (answer) => finalize(key, message, state, answer),
  };
}

export const tokenOf = (message: Bytes): Promise<Bytes> => sha256(message);

/** The public edit key in a message. */
export const editKeyIn = (message: Bytes): Bytes => message.slice(PREFIX);

async function blindingFactor(derive: (label: string, length: number) => Promise<Bytes>, key: PublicKey) {
  for (let attempt = 0; ; attempt++) {
    const factor = factorFrom(await derive(`r${attempt}`, byteLengthOf(key) + 16), key);
    if (factor !== null) return factor;
  }
}
