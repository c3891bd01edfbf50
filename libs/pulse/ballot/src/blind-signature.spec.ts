import { constants, createPrivateKey, generateKeyPairSync, type KeyObject, privateDecrypt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { prepareBallot } from './ballot';
import { blind, type PublicKey, unblind, verify } from './blind-signature';
import { base64url, type Bytes, random } from './bytes';
import { inverse, toBigInt, toBytes } from './rsa';

const root = path.join(import.meta.dirname, '../../../..');
const folder = path.resolve(root, process.env['REFERENCE_DIR'] ?? '../shared');
const file = path.join(folder, 'prototypes/blind-ballot/rfc9474-vectors.json');
const isHere = existsSync(file);
if (!isHere) process.stdout.write(`Vectors of RFC 9474: skipped, they are not in ${folder}\n`);

type Vector = Record<
  'name' | 'n' | 'e' | 'd' | 'p' | 'q' | 'inv' | 'salt' | 'input_msg' | 'blinded_msg' | 'blind_sig' | 'sig',
  string
>;
const vectors = isHere ? (JSON.parse(readFileSync(file, 'utf8')) as Vector[]) : [];
const fromHex = (hex: string): Bytes => Uint8Array.from(Buffer.from(hex.replace(/^0x/, ''), 'hex'));
const jwkNumber = (number: bigint) => base64url(toBytes(number, Math.ceil(number.toString(16).length / 2)));
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The signer's side: raw RSA by OpenSSL. */
const sign = (key: KeyObject, blinded: Bytes): Bytes =>
  new Uint8Array(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded));

function privateKeyOf({ n, e, d, p, q }: Vector): KeyObject {
  const [N, E, D, P, Q] = [n, e, d, p, q].map((hex) => toBigInt(fromHex(hex))) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const parts = { n: N, e: E, d: D, p: P, q: Q, dp: D % (P - 1n), dq: D % (Q - 1n), qi: inverse(Q, P) };
  const jwk = Object.fromEntries(Object.entries(parts).map(([name, number]) => [name, jwkNumber(number)]));
  return createPrivateKey({ format: 'jwk', key: { kty: 'RSA', ...jwk } });
}

(isHere ? describe : describe.skip)('vectors of RFC 9474', () => {
  it.each(vectors)('$name', async (vector) => {
    const key = { n: jwkNumber(toBigInt(fromHex(vector.n))), e: jwkNumber(toBigInt(fromHex(vector.e))) };
    const factor = inverse(toBigInt(fromHex(vector.inv)), toBigInt(fromHex(vector.n)));
    const state = await blind(key, fromHex(vector.input_msg), fromHex(vector.salt), factor);
    expect(toHex(state.blinded)).toBe(toHex(fromHex(vector.blinded_msg)));
    const answer = sign(privateKeyOf(vector), state.blinded);
    expect(toHex(answer)).toBe(toHex(fromHex(vector.blind_sig)));
    expect(toHex(unblind(key, state, answer))).toBe(toHex(fromHex(vector.sig)));
  });
});

describe('with another implementation of RFC 9474', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ format: 'jwk' }) as PublicKey;
  const suite = RSABSSA.SHA384.PSS.Randomized();
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const imported = (use: 'sign' | 'verify') =>
    crypto.subtle.importKey(
      'jwk',
      (use === 'sign' ? privateKey : publicKey).export({ format: 'jwk' }) as JsonWebKey,
      algorithm,
      true,
      [use],
    );

  it('its signer signs our ballot, and it verifies what comes of it', async () => {
    const ballot = await prepareBallot(random(16), key, 'wave');
    const answer = await suite.blindSign(await imported('sign'), ballot.blinded);
    expect(toHex(answer)).toBe(toHex(sign(privateKey, ballot.blinded)));
    const signature = await ballot.finalize(new Uint8Array(answer));
    expect(await suite.verify(await imported('verify'), signature, ballot.message)).toBe(true);
  });

  it('our signer signs its message, and we verify what comes of it', async () => {
    const message = suite.prepare(random(32));
    const { blindedMsg, inv } = await suite.blind(await imported('verify'), message);
    const answer = sign(privateKey, new Uint8Array(blindedMsg));
    const signature = await suite.finalize(await imported('verify'), message, answer, inv);
    expect(await verify(key, new Uint8Array(message), new Uint8Array(signature))).toBe(true);
  });
});
