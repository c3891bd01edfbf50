import { type Bytes, base64url, concat, fromBase64url, sha256, utf8 } from './bytes';

/** The key whose holder may change a ballot until the wave closes: Ed25519, RFC 8032. */
export interface EditKey {
  readonly publicKey: Bytes;
  sign(message: Bytes): Promise<Bytes>;
}

/** PKCS#8 of an Ed25519 private key, up to its 32 bytes: RFC 8410. */
const PKCS8 = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

export async function editKeyFrom(seed: Bytes): Promise<EditKey> {
  const key = await crypto.subtle.importKey('pkcs8', concat(PKCS8, seed), 'Ed25519', true, ['sign']);
  const { x } = await crypto.subtle.exportKey('jwk', key);
  return {
    publicKey: fromBase64url(x!),
    sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, message)),
  };
}

/** What a version of a ballot is called by the key that makes it. */
export interface Edition {
  readonly waveId: string;
  readonly cohort: string;
  readonly token: Bytes;
  /** Rises with each change. */
  readonly version: number;
  readonly sealed: Bytes;
}

export const signEdition = async (key: EditKey, edition: Edition): Promise<Bytes> => key.sign(await wordsOf(edition));

/** Whether the holder of the key made this edition. */
export async function verifyEdition(publicKey: Bytes, edition: Edition, signature: Bytes): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, await wordsOf(edition));
}

const wordsOf = async ({ waveId, cohort, token, version, sealed }: Edition) =>
  utf8([waveId, cohort, base64url(token), version, base64url(await sha256(sealed))].join('|'));
