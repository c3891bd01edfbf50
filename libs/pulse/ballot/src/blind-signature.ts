import { type Bytes, concat, fromBase64url, sha384 } from './bytes';
import { bitLength, inverse, power, toBigInt, toBytes } from './rsa';

/**
 * The client's side of RSABSSA-SHA384-PSS-Randomized, RFC 9474. The salt and the blinding factor are given, so that the
 * same secret makes the same message again on another device. The signer's side is raw RSA.
 */

/** An RSA public key: modulus and exponent in base64url, as in a JWK. */
export interface PublicKey {
  readonly n: string;
  readonly e: string;
}

/** SHA-384 makes hashes, and salts, of this many bytes. */
const HASH_BYTES = 48;

export interface Blinded {
  /** What the signer sees: nothing in it tells the message. */
  readonly blinded: Bytes;
  /** Undoes the blinding. */
  readonly inverse: bigint;
}

/**
 * Blinds a prepared message (RFC 9474, section 4.2).
 * @param factor between 1 and the modulus, secret
 */
export async function blind(key: PublicKey, message: Bytes, salt: Bytes, factor: bigint): Promise<Blinded> {
  const n = modulus(key);
  const encoded = toBigInt(await encodePss(message, salt, bitLength(n) - 1));
  const blinded = (encoded * power(factor, toBigInt(fromBase64url(key.e)), n)) % n;
  return { blinded: toBytes(blinded, byteLength(n)), inverse: inverse(factor, n) };
}

/**
 * The signature of the message itself (RFC 9474, section 4.4).
 * @throws RangeError when the signer answered with anything but its signature
 */
export async function finalize(key: PublicKey, message: Bytes, blinded: Blinded, answer: Bytes): Promise<Bytes> {
  const signature = unblind(key, blinded, answer);
  if (!(await verify(key, message, signature))) throw new RangeError('The signature is not of this key');
  return signature;
}

/** Takes the blinding from a signature. @throws RangeError when it has another length than the key's */
export function unblind(key: PublicKey, { inverse }: Blinded, answer: Bytes): Bytes {
  const n = modulus(key);
  if (answer.length !== byteLength(n)) throw new RangeError('The signature has a wrong length');
  return toBytes((toBigInt(answer) * inverse) % n, byteLength(n));
}

/** Whether the key signed the message. Wrong lengths are simply not a signature. */
export async function verify(key: PublicKey, message: Bytes, signature: Bytes): Promise<boolean> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const imported = await crypto.subtle.importKey('jwk', { kty: 'RSA', ...key }, algorithm, false, ['verify']);
  return crypto.subtle.verify({ name: 'RSA-PSS', saltLength: HASH_BYTES }, imported, signature, message);
}

/** A blinding factor from derived bytes, at least 16 longer than the modulus so that none is likelier. Null when unfit. */
export function factorFrom(bytes: Uint8Array, key: PublicKey): bigint | null {
  const n = modulus(key);
  const factor = toBigInt(bytes) % n;
  try {
    inverse(factor, n);
  } catch {
    return null;
  }
  return factor > 1n ? factor : null;
}

export const byteLengthOf = (key: PublicKey): number => byteLength(modulus(key));

const modulus = ({ n }: PublicKey) => toBigInt(fromBase64url(n));
const byteLength = (n: bigint) => Math.ceil(bitLength(n) / 8);

/** EMSA-PSS-ENCODE with SHA-384: RFC 8017, section 9.1.1. */
async function encodePss(message: Bytes, salt: Bytes, bits: number): Promise<Bytes> {
  const length = Math.ceil(bits / 8);
  const hash = await sha384(concat(new Uint8Array(8), await sha384(message), salt));
  const padding = new Uint8Array(length - salt.length - HASH_BYTES - 2);
  const block = concat(padding, Uint8Array.of(1), salt);
  const mask = await generateMask(hash, block.length);
  const masked = block.map((byte, place) => byte ^ mask[place]!);
  masked[0]! &= 0xff >>> (8 * length - bits);
  return concat(masked, hash, Uint8Array.of(0xbc));
}

/** MGF1 with SHA-384: RFC 8017, appendix B.2.1. */
async function generateMask(seed: Bytes, length: number): Promise<Bytes> {
  const counters = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, counter) =>
    Uint8Array.of(counter >>> 24, counter >>> 16, counter >>> 8, counter),
  );
  const parts = await Promise.all(counters.map((counter) => sha384(concat(seed, counter))));
  return concat(...parts).slice(0, length);
}
