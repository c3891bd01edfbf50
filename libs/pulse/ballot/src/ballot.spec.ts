import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { editKeyIn, MESSAGE_BYTES, newSecret, prepareBallot, tokenOf } from './ballot';
import { type PublicKey, verify } from './blind-signature';
import { type Bytes, equal } from './bytes';
import { signEdition, verifyEdition } from './edit-key';

const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const sign = (blinded: Bytes): Bytes =>
    new Uint8Array(privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, blinded));
  return { key: publicKey.export({ format: 'jwk' }) as PublicKey, sign };
};
const { key, sign } = pair();

test('a secret gives the same ballot on each device, and another one for another wave, key or secret', async () => {
  const secret = newSecret();
  const ballot = await prepareBallot(secret, key, 'october');
  const again = await prepareBallot(secret, key, 'october');
  expect(again.message).toEqual(ballot.message);
  expect(again.blinded).toEqual(ballot.blinded);
  expect(ballot.message).toHaveLength(MESSAGE_BYTES);
  for (const other of [
    await prepareBallot(secret, key, 'november'),
    await prepareBallot(newSecret(), key, 'october'),
    await prepareBallot(secret, pair().key, 'october'),
  ]) {
    expect(equal(other.message, ballot.message)).toBe(false);
    expect(equal(other.blinded, ballot.blinded)).toBe(false);
  }
});

test('the signature is of the message, and the signer never saw it', async () => {
  const ballot = await prepareBallot(newSecret(), key, 'october');
  const signature = await ballot.finalize(sign(ballot.blinded));
  expect(await verify(key, ballot.message, signature)).toBe(true);
  expect(equal(signature, sign(ballot.blinded))).toBe(false);
  expect(await verify(key, editKeyIn(ballot.message), signature)).toBe(false);
});

test('an answer that is not the signature is refused', async () => {
  const ballot = await prepareBallot(newSecret(), key, 'october');
  await expect(ballot.finalize(ballot.blinded)).rejects.toThrow('not of this key');
  await expect(ballot.finalize(ballot.blinded.slice(1))).rejects.toThrow('wrong length');
});

test('an edition is signed by the key in the message, whole', async () => {
  const ballot = await prepareBallot(newSecret(), key, 'october');
  const sealed = new Uint8Array([1, 2, 3]);
  const edition = { waveId: 'october', cohort: 'c1', token: await tokenOf(ballot.message), version: 1, sealed };
  const signature = await signEdition(ballot.editKey, edition);
  const publicKey = editKeyIn(ballot.message);
  expect(await verifyEdition(publicKey, edition, signature)).toBe(true);
  for (const change of [{ version: 2 }, { cohort: 'c2' }, { waveId: 'november' }, { sealed: new Uint8Array([1, 2]) }])
    expect(await verifyEdition(publicKey, { ...edition, ...change }, signature)).toBe(false);
});
