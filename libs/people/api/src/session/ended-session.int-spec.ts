import { startTestApi, type TestApi, until } from '@throughline/platform/testing';
import { people } from '../index';
import { createPerson, signIn } from '../person/person.factory';

const PASSWORD = 'lantern orchard tuesday';
const ENDED = '{ me { permissions } endedSession { why at lastsDays } }';
const CHANGE = `mutation { changePassword(current: "${PASSWORD}", next: "window thimble october") }`;
interface Answer {
  me: object | null;
  endedSession: { why: string; at: string; lastsDays: number } | null;
}

let api: TestApi;
beforeAll(async () => (api = await startTestApi([people])), 30_000);
afterAll(() => api.close());

/** What a browser is told once it is not signed in any more. */
async function toldTo(cookie: string): Promise<Answer['endedSession']> {
  const ask = async () => (await api.gql<Answer>(ENDED, {}, cookie)).data;
  const { endedSession } = await until(async () => [await ask()].find(({ me }) => me === null));
  return endedSession;
}

/** Somebody who is signed in here and elsewhere. */
async function inTwoBrowsers() {
  const person = await createPerson(api, { password: PASSWORD });
  return { person, here: await signIn(api, person), elsewhere: await signIn(api, person) };
}

const idOf = async (cookie: string) => {
  const { data } = await api.gql<{ sessions: { id: string; current: boolean }[] }>(
    '{ sessions { id current } }',
    {},
    cookie,
  );
  return data.sessions.find(({ current }) => current)?.id;
};

test.each([
  ['one ends it elsewhere', 'ELSEWHERE', async (id?: string) => `mutation { endSession(id: "${id}") }`],
  ['one ends all others', 'ELSEWHERE', async () => 'mutation { endOtherSessions }'],
  ['one changes the password', 'PASSWORD', async () => CHANGE],
])('when %s, that browser is told, and the one that did it is not', async (_, why, act) => {
  const { here, elsewhere } = await inTwoBrowsers();
  await api.gql(await act(await idOf(elsewhere)), {}, here);
  expect(await toldTo(elsewhere)).toEqual({ why, at: expect.any(String), lastsDays: 30 });
  const { data } = await api.gql<Answer>(ENDED, {}, here);
  expect(data).toMatchObject({ me: {}, endedSession: null });
});

test('a session that ran out says so, for a week', async () => {
  const { person, here } = await inTwoBrowsers();
  await api.db.query(`update people.session set expires_at = now() - interval '1 hour' where person_id = $1`, [
    person.id,
  ]);
  expect(await toldTo(here)).toMatchObject({ why: 'EXPIRED' });
  const started = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: `mutation { signIn(email: "${person.email}", password: "${PASSWORD}") { permissions } }` },
  });
  // The browser still has its cookie then.
  expect(String(started.headers['set-cookie'])).toContain(`Max-Age=${37 * 86_400};`);
});

test('somebody who left is told that, although their session was never ended', async () => {
  const { person, here } = await inTwoBrowsers();
  await api.db.query('update people.person set end_date = current_date - 1 where id = $1', [person.id]);
  expect(await toldTo(here)).toMatchObject({ why: 'LEFT' });
});

test('nobody else is told: neither strangers, nor who signed out by themselves', async () => {
  const { here, elsewhere } = await inTwoBrowsers();
  await api.gql('mutation { endOtherSessions }', {}, here);
  expect(await toldTo(elsewhere)).not.toBeNull();
  for (const stranger of ['', 'throughline=', `${elsewhere.slice(0, -1)}_`])
    expect((await api.gql<Answer>(ENDED, {}, stranger)).data.endedSession).toBeNull();
  await api.gql('mutation { signOut }', {}, here);
  expect(await toldTo(here)).toBeNull();
});

test('an ended session opens nothing, and keeps no trace of the browser', async () => {
  const { person, here, elsewhere } = await inTwoBrowsers();
  await api.db.query(`update people.session set user_agent = 'A browser' where person_id = $1`, [person.id]);
  await api.gql('mutation { endOtherSessions }', {}, here);
  await toldTo(elsewhere);
  const { errors } = await api.gql('{ sessions { id } }', {}, elsewhere);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const kept = await api.db.query(
    `select user_agent as browser, ended_why as why from people.session where person_id = $1 order by why`,
    [person.id],
  );
  expect(kept).toEqual([
    { browser: '', why: 'elsewhere' },
    { browser: 'A browser', why: null },
  ]);
});
