import { sampleCookie, sampleDomain, startTestApi, type TestApi, until } from '../index';

const RUNNING = 6;
const WAITING = 100;
/** Of the operations: what carries the outbox on may wait beside them. */
const BLOCKED = `
  select from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock' and query ilike 'insert into platform.outbox%'`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi([sampleDomain]);
}, 30_000);
afterAll(() => api.close());

test('one session runs a few operations at once, others wait in line, and the rest are refused', async () => {
  let free = (): void => undefined;
  const freed = new Promise<void>((resolve) => (free = resolve));
  let isHeld = false;
  const holding = api.db.tx(async () => {
    await api.db.query('lock table platform.outbox in exclusive mode');
    isHeld = true;
    await freed;
  });
  await until(() => isHeld);
  const answered: { status: number; code: unknown }[] = [];
  const asked = Array.from({ length: RUNNING + WAITING + 3 }, async () => {
    const { status, errors } = await api.gql('mutation { say(word: "hello") }', {}, sampleCookie('ann'));
    answered.push({ status, code: errors?.[0]?.extensions.code });
  });
  try {
    await until(() => answered.length === 3);
    expect(answered).toEqual(Array.from({ length: 3 }, () => ({ status: 400, code: 'RATE_LIMITED' })));
    await until(async () => (await api.db.query(BLOCKED)).length === RUNNING);

    const others = await api.gql('{ forLeaders }', {}, sampleCookie('ben', 'leader'));
    expect(others.data).toEqual({ forLeaders: 'well led' });
  } finally {
    free();
  }
  await holding;
  await Promise.all(asked);
  expect(answered.filter(({ status, code }) => status === 200 && code === undefined)).toHaveLength(RUNNING + WAITING);
});
