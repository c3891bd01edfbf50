import { constants, type KeyObject, privateDecrypt } from 'node:crypto';

/** Of RSA-2048. */
export const BLINDED_BYTES = 256;

/**
 * Signs what nobody can read: RFC 9474, BlindSign, in OpenSSL, whose arithmetic takes the same time for all keys.
 * @throws RangeError for what no client blinds: another length, 0, 1, and numbers outside the modulus
 */
export function signBlinded(key: KeyObject, blinded: Buffer): Buffer {
  const number = BigInt(`0x${blinded.toString('hex') || '0'}`);
  if (blinded.length !== BLINDED_BYTES || number < 2n || number >= modulusOf(key))
    throw new RangeError('This is no blinded message');
  return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded);
}

function modulusOf(key: KeyObject): bigint {
  const { n } = key.export({ format: 'jwk' });
  return BigInt(`0x${Buffer.from(n!, 'base64url').toString('hex')}`);
}
