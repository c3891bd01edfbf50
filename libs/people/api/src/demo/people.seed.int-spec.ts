import { connectionOptions, Db } from '@throughline/platform/db';
import { loadDemo } from '@throughline/platform/demo';
import { cloneDatabase, type TestDatabase } from '@throughline/platform/testing';
import { DataSource } from 'typeorm';
import { seedPeople } from './people.seed';

const NOW = new Date('2026-11-21T17:30:00Z');

let database: TestDatabase;
let source: DataSource;
let db: Db;

beforeEach(async () => {
  database = await cloneDatabase();
  source = await new DataSource(connectionOptions(database.ownerUrl, [])).initialize();
  db = new Db(source);
});

afterEach(async () => {
  await source.destroy();
  await database.drop();
});

const load = (seed = seedPeople, now = NOW) => loadDemo(db, [{ name: 'people', seed }], now, () => {});

async function count(what: string): Promise<number | undefined> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${what}`);
  return row?.count;
}

test('the company is loaded once, with its rights and sign-ins', async () => {
  expect(await load()).toBe(true);
  expect(await count('people.person where end_date is null')).toBe(6700);
  expect(await count(`people.role_grant where role = 'manager'`)).toBeGreaterThan(380);
  expect(await count('people.credential')).toBe(5);
  expect(await count(`people.unit where parent_id is not null and cardinality(path) < 2`)).toBe(0);

  const before = await count('people.membership');
  expect(await load()).toBe(false);
  expect(await count('people.membership')).toBe(before);
});

test('a load that was cut short leaves nothing, and starts over', async () => {
  const cutShort = load(async (context) => {
    await seedPeople(context);
    throw new Error('the machine went away');
  });
  await expect(cutShort).rejects.toThrow('the machine went away');
  expect(await count('people.person')).toBe(0);
  expect(await load()).toBe(true);
});

test('what is loaded later goes on from the moment that the company began with', async () => {
  await load();
  let months: string[] = [];
  const later = async ({ calendar }: Parameters<typeof seedPeople>[0]) => {
    months = calendar.months.map(({ start }) => start);
    return {};
  };
  await loadDemo(db, [{ name: 'later', seed: later }], new Date('2027-06-01T09:00:00Z'), () => {});
  expect(months.at(-1)).toBe('2026-11-01');
});

test('an organisation of its own is left alone', async () => {
  await db.query(`insert into people.organisation (name) values ('Own Company')`);
  await expect(load()).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await count('people.person')).toBe(0);
});
