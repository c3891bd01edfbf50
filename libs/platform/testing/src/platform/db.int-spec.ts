import { copyRows, Db } from '@throughline/platform/db';
import { sampleDomain, startTestApi, type TestApi } from '../index';

let api: TestApi;
let db: Db;
beforeAll(async () => {
  api = await startTestApi([sampleDomain]);
  db = api.app.get(Db);
}, 30_000);
afterAll(() => api.close());

const insert = (name: string) => db.query('insert into platform.topic (name, seq) values ($1, 1)', [name]);
const names = async () =>
  (await db.query<{ name: string }>('select name from platform.topic order by name')).map(({ name }) => name);
afterEach(() => db.query('delete from platform.topic'));

test('a nested transaction joins: what the outer one loses, the inner one loses', async () => {
  const attempt = db.tx(async () => {
    await db.tx(() => insert('inner'));
    throw new Error('outer fails');
  });
  await expect(attempt).rejects.toThrow('outer fails');
  expect(await names()).toEqual([]);
});

test('parallel transactions stay apart', async () => {
  const fail = (name: string) =>
    db.tx(async () => {
      await insert(name);
      throw new Error(name);
    });
  await Promise.allSettled([db.tx(() => insert('kept')), fail('lost'), db.tx(() => insert('kept too'))]);
  expect(await names()).toEqual(['kept', 'kept too']);
});

test('what waits for the commit happens after it, or never', async () => {
  const done: string[] = [];
  const kept = db.tx(async () => {
    db.afterCommit(() => void done.push('kept'));
    await insert('a');
    expect(done).toEqual([]);
  });
  await kept;
  await db
    .tx(async () => (db.afterCommit(() => void done.push('lost')), Promise.reject(new Error())))
    .catch(() => undefined);
  expect(done).toEqual(['kept']);
});

test('prepared statements run inside the transaction', async () => {
  await db.tx(async () => {
    await insert('seen inside');
    const rows = await db.named<{ name: string }>({
      name: 'topics_of_a_test',
      text: 'select name from platform.topic',
    });
    expect(rows).toEqual([{ name: 'seen inside' }]);
  });
});

test('rows survive COPY whatever characters they hold', async () => {
  const awkward = ['tab\tand\nnewline', 'back\\slash \\N', '"quotes", commas; €æ😀', '\r\n', ''];
  await db.tx(() =>
    copyRows(
      db,
      'platform.topic',
      ['name', 'seq'],
      awkward.map((name, index) => [name, index]),
    ),
  );
  expect((await names()).sort()).toEqual([...awkward].sort());
});
