import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { loseLiveConnection, startTestApi, type TestApi, until } from '@throughline/platform/testing';
import { people } from '../index';
import { createPerson, signIn } from '../person/person.factory';

const PASSWORD = 'lantern orchard tuesday';
const SIGN_IN = /* GraphQL */ `
  mutation ($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      person {
        id
      }
      permissions
    }
  }
`;
const ME = '{ me { person { id } } }';
const SESSIONS = '{ sessions { id current } }';
type Me = { me: { person: { id: string } } | null };
type Sessions = { sessions: { id: string; current: boolean }[] };

let api: TestApi;
beforeAll(async () => (api = await startTestApi([people])));
afterAll(() => api.close());

/** Tries to sign in; gives the error's code, or undefined when it worked. */
async function tryToSignIn(email: string | null, password: string): Promise<string | undefined> {
  const { errors } = await api.gql(SIGN_IN, { email, password });
  return errors?.[0]?.extensions.code;
}

test('a person signs in with their password, whatever the case of the address', async () => {
  const { id, email } = await createPerson(api, { password: PASSWORD });
  const answer = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: SIGN_IN, variables: { email: ` ${email?.toUpperCase()}`, password: PASSWORD } },
  });
  expect(answer.json().data.signIn.person.id).toBe(id);
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/^throughline=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
  expect((await api.gql<Me>(ME, {}, cookie)).data.me?.person.id).toBe(id);
});

test('a wrong password and an unknown address get the same answer', async () => {
  const { email } = await createPerson(api, { password: PASSWORD });
  const wrong = await api.gql(SIGN_IN, { email, password: 'not the password' });
  const unknown = await api.gql(SIGN_IN, { email: 'nobody@example.org', password: PASSWORD });
  expect(wrong.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', field: 'password' } });
  expect(unknown.errors).toEqual(wrong.errors);
});

test('an unknown address takes as long as a wrong password', async () => {
  const { email } = await createPerson(api, { password: PASSWORD });
  const fastest = async (address: string | null) => {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const since = performance.now();
      await tryToSignIn(address, 'not the password');
      times.push(performance.now() - since);
    }
    return Math.min(...times);
  };
  await tryToSignIn('warm-up@example.org', 'not the password');
  const known = await fastest(email);
  const unknown = await fastest('stranger@example.org');
  expect(unknown / known).toBeGreaterThan(0.5);
  expect(unknown / known).toBeLessThan(2);
});

test('guessing one account from one address is slowed down, other accounts are not', async () => {
  const { email } = await createPerson(api, { password: PASSWORD });
  const other = await createPerson(api, { password: PASSWORD });
  for (let i = 0; i < 8; i++) expect(await tryToSignIn(email, 'a guess')).toBe('BAD_INPUT');
  expect(await tryToSignIn(email, PASSWORD)).toBe('RATE_LIMITED');
  expect(await tryToSignIn(other.email, PASSWORD)).toBeUndefined();
});

test('of many wrong passwords at once, eight are looked at', async () => {
  const { email } = await createPerson(api, { password: PASSWORD });
  const codes = await Promise.all(Array.from({ length: 60 }, (_, guess) => tryToSignIn(email, `guess ${guess}`)));
  expect(codes.filter((code) => code === 'BAD_INPUT')).toHaveLength(8);
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(52);
}, 30_000);

test('two names of one account are one account', async () => {
  const { email, employeeId } = await createPerson(api, { password: PASSWORD });
  for (let i = 0; i < 8; i++) await tryToSignIn(i % 2 ? email : employeeId, 'a guess');
  expect(await tryToSignIn(employeeId, PASSWORD)).toBe('RATE_LIMITED');
});

test('guessing many accounts from one address stops there, and shuts out nobody who came in from it before', async () => {
  const server = await startTestApi([people]);
  const codeOf = async (email: string | null, password: string) =>
    (await server.gql(SIGN_IN, { email, password })).errors?.[0]?.extensions.code;
  const [colleague, newcomer] = [
    await createPerson(server, { password: PASSWORD }),
    await createPerson(server, { password: PASSWORD }),
  ];
  for (let i = 0; i < 5; i++) expect(await codeOf(colleague.email, PASSWORD)).toBeUndefined();
  const failures = () => server.db.query<{ count: number }>('select distinct count from people.sign_in_failure');
  expect(await failures()).toEqual([{ count: 0 }]);
  await server.db.query('update people.sign_in_failure set count = 98');
  for (let i = 0; i < 3; i++) expect(await codeOf('a@example.org', 'a guess')).toBe('BAD_INPUT');
  expect(await codeOf('b@example.org', 'a guess')).toBe('BAD_INPUT');
  expect(await codeOf('c@example.org', 'a guess')).toBe('RATE_LIMITED');
  expect(await codeOf(newcomer.email, PASSWORD)).toBe('RATE_LIMITED');
  expect(await codeOf(colleague.email, 'mistyped')).toBe('BAD_INPUT');
  expect(await codeOf(colleague.email, PASSWORD)).toBeUndefined();
  await server.close();
}, 30_000);

test('guessing one account from many addresses stops, but not for who came in there before', async () => {
  const settings = { PUBLIC_URL: 'https://throughline.example.org', DEMO: 'off', TRUSTED_PROXIES: '10.0.0.2' };
  const server = await startTestApi([people], settings);
  const { email } = await createPerson(server, { password: PASSWORD });
  const tryFrom = async (told: string, password: string) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '10.0.0.2',
      headers: { host: 'throughline.example.org', 'x-forwarded-for': told, 'x-forwarded-proto': 'https' },
      payload: { query: SIGN_IN, variables: { email, password } },
    });
    return answer.json().errors?.[0]?.extensions.code;
  };
  expect(await tryFrom('192.0.2.1', PASSWORD)).toBeUndefined();
  for (let i = 0; i < 8; i++) expect(await tryFrom(`2001:db8:1:1::${i}`, 'a guess')).toBe('BAD_INPUT');
  expect(await tryFrom('2001:db8:1:1::ffff', 'a guess')).toBe('RATE_LIMITED');
  const codes = await Promise.all(Array.from({ length: 80 }, (_, i) => tryFrom(`198.51.100.${i}`, 'a guess')));
  expect(codes.filter((code) => code === 'BAD_INPUT')).toHaveLength(60 - 8);
  expect(await tryFrom('203.0.113.1', PASSWORD)).toBe('RATE_LIMITED');
  expect(await tryFrom('192.0.2.1', PASSWORD)).toBeUndefined();
  await server.close();
}, 30_000);

test('nobody but a trusted proxy says from where a guess comes', async () => {
  const settings = { PUBLIC_URL: 'https://throughline.example.org', DEMO: 'off', TRUSTED_PROXIES: '10.0.0.2' };
  const server = await startTestApi([people], settings);
  const guessFrom = async (remoteAddress: string, told: string) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      headers: { host: 'throughline.example.org', 'x-forwarded-for': told, 'x-forwarded-proto': 'https' },
      payload: { query: SIGN_IN, variables: { email: 'a@example.org', password: 'a guess' } },
    });
    return answer.json().errors?.[0]?.extensions.code;
  };
  for (let i = 0; i < 8; i++) expect(await guessFrom('10.0.0.9', `192.0.2.${i}`)).toBe('BAD_INPUT');
  expect(await guessFrom('10.0.0.9', '192.0.2.8')).toBe('RATE_LIMITED');
  expect(await guessFrom('10.0.0.2', '192.0.2.9')).toBe('BAD_INPUT');
  await server.close();
}, 30_000);

test('somebody who left cannot sign in', async () => {
  const { email } = await createPerson(api, { password: PASSWORD, endDate: '2021-01-01' });
  expect(await tryToSignIn(email, PASSWORD)).toBe('BAD_INPUT');
});

test('sessions are listed, and each can be ended', async () => {
  const person = await createPerson(api);
  const [here, elsewhere] = [await signIn(api, person), await signIn(api, person)];
  const { sessions } = (await api.gql<Sessions>(SESSIONS, {}, here)).data;
  expect(sessions).toHaveLength(2);
  const other = sessions.find(({ current }) => !current);
  await api.gql('mutation ($id: ID!) { endSession(id: $id) }', { id: other?.id }, here);
  expect((await api.gql<Sessions>(SESSIONS, {}, here)).data.sessions).toHaveLength(1);
  await forgotten(api, elsewhere);
});

test('all other sessions end at once, and nobody else is signed out', async () => {
  const person = await createPerson(api);
  const [here, ...elsewhere] = [await signIn(api, person), await signIn(api, person), await signIn(api, person)];
  const stranger = await signIn(api, await createPerson(api));
  const endOthers = async () => (await api.gql('mutation { endOtherSessions }', {}, here)).data;
  expect(await endOthers()).toEqual({ endOtherSessions: 2 });
  for (const cookie of elsewhere) await forgotten(api, cookie);
  expect((await api.gql<Sessions>(SESSIONS, {}, here)).data.sessions).toMatchObject([{ current: true }]);
  expect((await api.gql<Me>(ME, {}, stranger)).data.me).not.toBeNull();
  expect(await endOthers()).toEqual({ endOtherSessions: 0 });
});

test("nobody ends another person's session, nor one that cannot be", async () => {
  const victim = await signIn(api, await createPerson(api));
  const stranger = await signIn(api, await createPerson(api));
  const [session] = (await api.gql<Sessions>(SESSIONS, {}, victim)).data.sessions;
  const ended = await api.gql<{ endSession: boolean }>(
    'mutation ($id: ID!) { endSession(id: $id) }',
    { id: session?.id },
    stranger,
  );
  expect(ended.data.endSession).toBe(false);
  const { data } = await api.gql('mutation { endSession(id: "none") }', {}, stranger);
  expect(data).toEqual({ endSession: false });
  expect((await api.gql<Me>(ME, {}, victim)).data.me).not.toBeNull();
});

test('signing out ends the session in a second process that remembers it', async () => {
  const { databaseApiUrl } = api.app.get<Environment>(ENVIRONMENT);
  const second = await startTestApi([people], { DATABASE_API_URL: String(databaseApiUrl) });
  const cookie = await signIn(api, await createPerson(api));
  expect((await second.gql<Me>(ME, {}, cookie)).data.me).not.toBeNull();
  await api.gql('mutation { signOut }', {}, cookie);
  await forgotten(second, cookie);
  await second.close();
});

test('a session that ends while nobody can tell is forgotten when the live connection is back', async () => {
  const person = await createPerson(api);
  const cookie = await signIn(api, person);
  expect((await api.gql<Me>(ME, {}, cookie)).data.me).not.toBeNull();
  await api.db.query('delete from people.session where person_id = $1', [person.id]);
  expect((await api.gql<Me>(ME, {}, cookie)).data.me).not.toBeNull();
  await loseLiveConnection(api);
  await forgotten(api, cookie);
});

/** Waits until a server knows a session no more; well under the cache's minute. */
const forgotten = (server: TestApi, cookie: string) =>
  until(async () => (await server.gql<Me>(ME, {}, cookie)).data.me === null);
