import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { newSecret, prepareBallot, type PublicKey, verifySignature } from '@throughline/pulse/ballot';
import { BLINDED_BYTES, signBlinded } from './blind-sign';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = pair.publicKey.export({ format: 'jwk' }) as PublicKey;
const key = createPrivateKey({
  key: pair.privateKey.export({ type: 'pkcs8', format: 'der' }),
  format: 'der',
  type: 'pkcs8',
});

test('what is signed blind is a signature of the message', async () => {
  const ballot = await prepareBallot(newSecret(), publicKey, 'a wave');
  const signature = await ballot.finalize(new Uint8Array(signBlinded(key, Buffer.from(ballot.blinded))));
  expect(await verifySignature(publicKey, ballot.message, signature)).toBe(true);
});

const padded = (number: bigint) => Buffer.from(number.toString(16).padStart(2 * BLINDED_BYTES, '0'), 'hex');
const n = BigInt(`0x${Buffer.from(publicKey.n, 'base64url').toString('hex')}`);

test.each([
  ['0', padded(0n)],
  ['1', padded(1n)],
  ['the modulus', padded(n)],
  ['more than the modulus', padded(n + 5n)],
  ['too short', padded(7n).subarray(1)],
  ['too long', Buffer.concat([Buffer.alloc(1), padded(7n)])],
  ['nothing', Buffer.alloc(0)],
])('%s is not signed', (_, blinded) => expect(() => signBlinded(key, blinded)).toThrow(RangeError));
