import { MOST_SHEET_BYTES } from '@throughline/pulse/domain';
import { random } from './bytes';
import { newTallyKey, openerOf, seal, SEALED_BYTES } from './sealing';

const place = { waveId: 'october', cohort: 'c1', token: random(32) };
const sheet = { answers: { help: 4 }, comments: { help: 'Größe – 🎉' } };

test('the tally opens what was sealed, and every seal has the same length', async () => {
  const { publicKey, privateKey } = await newTallyKey();
  const open = await openerOf(privateKey);
  const sealed = await seal(publicKey, place, sheet);
  expect(await open(place, sealed)).toEqual(sheet);
  expect(sealed).toHaveLength(SEALED_BYTES);
  expect(await seal(publicKey, place, {})).toHaveLength(SEALED_BYTES);
});

test('it opens nowhere else, not changed, and not with another key', async () => {
  const { publicKey, privateKey } = await newTallyKey();
  const open = await openerOf(privateKey);
  const sealed = await seal(publicKey, place, sheet);
  expect(await open({ ...place, waveId: 'november' }, sealed)).toBeNull();
  expect(await open({ ...place, cohort: 'c2' }, sealed)).toBeNull();
  expect(await open({ ...place, token: random(32) }, sealed)).toBeNull();
  expect(await open(place, sealed.with(100, sealed[100]! ^ 1))).toBeNull();
  expect(await open(place, new Uint8Array(3))).toBeNull();
  const other = await openerOf((await newTallyKey()).privateKey);
  expect(await other(place, sealed)).toBeNull();
});

test('a sheet up to the last byte, and not one more', async () => {
  const { publicKey, privateKey } = await newTallyKey();
  const open = await openerOf(privateKey);
  const full = { words: 'x'.repeat(MOST_SHEET_BYTES - '{"words":""}'.length) };
  expect(await open(place, await seal(publicKey, place, full))).toEqual(full);
  await expect(seal(publicKey, place, { words: `${full.words}x` })).rejects.toThrow('too long');
});
