import { randomUUID } from 'node:crypto';
import { Db, Idempotency, IDEMPOTENCY_RETENTION, Retention } from '@throughline/platform/db';
import { sampleDomain, startTestApi, type TestApi } from '../index';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi([sampleDomain]);
}, 30_000);
afterAll(() => api.close());

const attempt = (input: object = { words: 'thank you' }) => ({
  personId: randomUUID(),
  key: randomUUID(),
  operation: 'thank',
  input,
});
const once = <T>(...args: [ReturnType<typeof attempt>, () => Promise<T>]) => api.app.get(Idempotency).once(...args);

test('forty of the same at once act once, and all get its answer', async () => {
  let acts = 0;
  const one = attempt();
  const act = async () => {
    acts++;
    await api.app.get(Db).query('select pg_sleep(0.02)');
    return { id: 'made' };
  };
  const answers = await Promise.all(Array.from({ length: 40 }, () => once(one, act)));
  expect(acts).toBe(1);
  expect(answers).toEqual(Array.from({ length: 40 }, () => ({ id: 'made' })));
}, 20_000);

test('an act that fails leaves the key free', async () => {
  const one = attempt();
  await expect(once(one, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await once(one, async () => 'done')).toBe('done');
});

test('the order of fields does not matter; another value does', async () => {
  const one = attempt({ a: 1, b: { c: 2, d: 3 } });
  await once(one, async () => 'done');
  const act = async () => 'again';
  expect(await once({ ...one, input: { b: { d: 3, c: 2 }, a: 1 } }, act)).toBe('done');
  await expect(once({ ...one, input: { a: 2 } }, act)).rejects.toMatchObject({
    code: 'IDEMPOTENCY_MISMATCH',
    field: 'idempotencyKey',
  });
  await expect(once({ ...one, operation: 'other' }, act)).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
});

test('one person cannot use or see the key of another', async () => {
  const one = attempt();
  await once(one, async () => 'mine');
  expect(await once({ ...one, personId: randomUUID() }, async () => 'theirs')).toBe('theirs');
});

test('a key is kept for a week, and then forgotten', async () => {
  const [fresh, old] = [attempt(), attempt()];
  await once(fresh, async () => 'fresh');
  await once(old, async () => 'old');
  await api.db.query("update platform.idempotency_key set created_at = now() - interval '8 days' where key = $1", [
    old.key,
  ]);
  await api.app.get(Retention).apply(IDEMPOTENCY_RETENTION);
  expect(await once(fresh, async () => 'again')).toBe('fresh');
  expect(await once(old, async () => 'again')).toBe('again');
});
