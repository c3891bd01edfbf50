import { createPerson } from '@throughline/people/api';
import { RetentionTable } from '@throughline/platform/db';
import { RetentionJob } from '@throughline/platform/queue';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { domains } from './domains';

let api: TestApi;
beforeAll(async () => (api = await startTestApi(domains)), 30_000);
afterAll(() => api.close());

/** How a row of each table comes to be: $1 is the moment that counts, $2 a person. */
const ROWS: Record<string, string> = {
  'platform.idempotency_key':
    "insert into platform.idempotency_key (created_at, person_id, key, operation, fingerprint) values ($1::text::timestamptz, $2, $1::text, '', '')",
  'people.session':
    "insert into people.session (expires_at, person_id, token_hash, user_agent) values ($1::text::timestamptz, $2, sha256($1::text::bytea), '')",
  'people.invitation':
    "insert into people.invitation (expires_at, person_id, token_hash, kind) values ($1::text::timestamptz, $2, sha256($1::text::bytea), 'reset')",
  'people.sign_in_failure':
    'insert into people.sign_in_failure (since, subject, count) values ($1::text::timestamptz, $2::text || $1::text, 1)',
  'people.sign_in_place':
    'insert into people.sign_in_place (seen_at, subject) values ($1::text::timestamptz, $2::text || $1::text)',
  'notifications.handled_event':
    "insert into notifications.handled_event (handled_at, event_id, handler) select $1::text::timestamptz, 7, $1::text where $2::text <> ''",
  'notifications.taken_back':
    "insert into notifications.taken_back (taken_at, actor_id, subject_id, act, event_id) values ($1, $2, uuidv7(), '', 1)",
};

test('the nightly job forgets, in each table, what its rule keeps no longer, and nothing else', async () => {
  const { rules } = api.app.get(RetentionTable);
  expect(rules.map(({ table }) => table).sort()).toEqual(Object.keys(ROWS).sort());
  const { id } = await createPerson(api);
  for (const { table, kept } of rules)
    for (const spare of ['- 1 minute', '1 minute']) {
      const [row] = await api.db.query<{ at: string }>(`select (now() - $1::interval + $2::interval)::text as at`, [
        kept,
        spare,
      ]);
      await api.db.query(ROWS[table] ?? '', [row?.at, id]);
    }
  const gone = await api.app.get(RetentionJob).run();
  expect(gone).toEqual(Object.fromEntries(rules.map(({ table }) => [table, 1])));
  for (const { table } of rules)
    expect([table, (await api.db.query(`select from ${table}`)).length]).toEqual([table, 1]);
  expect(Object.values(await api.app.get(RetentionJob).run())).toEqual(rules.map(() => 0));
});

test('what runs out has a rule', async () => {
  const tables = await api.db.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.columns
     where column_name = 'expires_at' and table_schema not in ('bullmq', 'information_schema')`,
  );
  const ruled = api.app.get(RetentionTable).rules.map(({ table }) => table);
  expect(tables.length).toBeGreaterThan(0);
  expect(ruled).toEqual(expect.arrayContaining(tables.map(({ name }) => name)));
});
