import { startTestApi, type TestApi, until } from '@throughline/platform/testing';
import { people } from '../index';
import { createPerson, signIn } from '../person/person.factory';
import { createTeam } from '../unit/unit.factory';

const PASSWORD = 'lantern orchard tuesday';
const OTHER = 'copper window thursday';

let api: TestApi;
let admin: string;
beforeAll(async () => {
  api = await startTestApi([people]);
  admin = await signIn(api, await createPerson(api, { roles: ['admin'] }));
});
afterAll(() => api.close());

type Code = string | undefined;
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }): Code => answer.errors?.[0]?.extensions.code;

async function invite(personId: string, cookie = admin) {
  const answer = await api.gql<{ invite: { mailed: boolean; link: string } }>(
    'mutation ($personId: ID!) { invite(personId: $personId) { mailed link } }',
    { personId },
    cookie,
  );
  return { code: codeOf(answer), token: answer.data?.invite?.link.split('#')[1] ?? '' };
}

const accept = async (token: string, password = PASSWORD) =>
  codeOf(
    await api.gql(
      'mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { permissions } }',
      { token, password },
    ),
  );

const signInWith = async (email: string | null, password: string) =>
  codeOf(
    await api.gql(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { permissions } }',
      { email, password },
    ),
  );

/** The newest letter to an address, once it has been written. */
const letterTo = (email: string | null) =>
  until(async () => {
    const { data } = await api.gql<{ mails: { to: string; subject: string; text: string }[] }>(
      '{ mails { to subject text } }',
      {},
      admin,
    );
    return data.mails.find(({ to }) => to === email);
  });

test('an invited person chooses a password once, and signs in with it', async () => {
  const { id, email } = await createPerson(api, { name: 'Zoë Ångström' });
  const { token } = await invite(id);
  const shown = await api.gql('query ($token: String!) { invitation(token: $token) { name kind } }', { token });
  expect(shown.data).toEqual({ invitation: { name: 'Zoë Ångström', kind: 'invitation' } });
  const letter = await letterTo(email);
  expect(letter.text).toContain(`#${token}`);
  expect(letter.text).toContain('Dear Zoë Ångström');

  expect(await accept(token, 'short')).toBe('BAD_INPUT');
  expect(await accept(token)).toBeUndefined();
  expect(await accept(token)).toBe('NOT_FOUND');
  expect(await signInWith(email, PASSWORD)).toBeUndefined();
  expect((await invite(id)).code).toBe('CONFLICT');
});

test('of two who use one link at once, one gets in', async () => {
  const { token } = await invite((await createPerson(api)).id);
  const codes = await Promise.all(Array.from({ length: 8 }, () => accept(token)));
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
});

test('a new invitation takes the place of the old, and an old one runs out', async () => {
  const { id } = await createPerson(api);
  const [first, second] = [await invite(id), await invite(id)];
  expect(await accept(first.token)).toBe('NOT_FOUND');
  await api.db.query(`update people.invitation set expires_at = now() where person_id = $1`, [id]);
  expect(await accept(second.token)).toBe('NOT_FOUND');
});

test('HR invites staff and no administrator; staff invite nobody', async () => {
  const hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  expect((await invite((await createPerson(api)).id, hr)).code).toBeUndefined();
  expect((await invite((await createPerson(api, { roles: ['admin'] })).id, hr)).code).toBe('FORBIDDEN');
  expect((await invite((await createPerson(api)).id, await signIn(api, await createPerson(api)))).code).toBe(
    'FORBIDDEN',
  );
  expect((await invite('nobody')).code).toBe('NOT_FOUND');
});

test('who invites sees who cannot sign in yet, and until when a link works; others see neither', async () => {
  const hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  const [newcomer, settled] = [
    await createPerson(api, { name: 'Newcomer One' }),
    await createPerson(api, { name: 'Newcomer Two', password: PASSWORD }),
  ];
  interface Listed {
    people: { totalCount: number; edges: { node: { id: string; access: Access | null } }[] } | null;
  }
  type Access = { joined: boolean; invitedAt: string | null; invitedUntil: string | null };
  const list = async (cookie: string, withoutSignIn: boolean) => {
    const answer = await api.gql<Listed>(
      `query ($withoutSignIn: Boolean) { people(search: "Newcomer", withoutSignIn: $withoutSignIn) {
         totalCount edges { node { id access { joined invitedAt invitedUntil } } } } }`,
      { withoutSignIn },
      cookie,
    );
    const { totalCount, edges = [] } = answer.data?.people ?? {};
    return { code: codeOf(answer), totalCount, found: edges.map(({ node }) => node) };
  };
  const never = { joined: false, invitedAt: null, invitedUntil: null };
  expect((await list(hr, false)).found).toEqual([
    { id: newcomer.id, access: never },
    { id: settled.id, access: { ...never, joined: true } },
  ]);
  await invite(newcomer.id, hr);
  const { totalCount, found } = await list(hr, true);
  expect([totalCount, found.map(({ id }) => id)]).toEqual([1, [newcomer.id]]);
  const { joined, invitedAt, invitedUntil } = found[0]?.access ?? never;
  expect(joined).toBe(false);
  expect(Date.parse(invitedUntil ?? '') - Date.parse(invitedAt ?? '')).toBe(7 * 86_400_000);

  const unit = await createTeam(api);
  for (const one of [{}, { roles: ['hr' as const], unitId: unit.id }]) {
    const cookie = await signIn(api, await createPerson(api, one));
    expect((await list(cookie, false)).found.map(({ access }) => access)).toEqual([null, null]);
    expect((await list(cookie, true)).code).toBe('FORBIDDEN');
  }
});

test('a forgotten password is replaced by a link, which ends all sessions; unknown addresses get the same answer', async () => {
  const person = await createPerson(api, { password: PASSWORD });
  await signIn(api, person);
  const request = (email: string | null) =>
    api.gql('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email });
  expect(await request('nobody@example.org')).toEqual(await request(person.email));
  const token = /#(\S+)/.exec((await letterTo(person.email)).text)?.[1] ?? '';
  expect(await accept(token)).toBe('NOT_FOUND');
  const reset = await api.gql(
    'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { permissions } }',
    { token, password: OTHER },
  );
  expect(codeOf(reset)).toBeUndefined();
  expect(
    await api.db.query('select from people.session where person_id = $1 and expires_at > now()', [person.id]),
  ).toHaveLength(1);
  expect(await signInWith(person.email, PASSWORD)).toBe('BAD_INPUT');
  expect(await signInWith(person.email, OTHER)).toBeUndefined();
});

test('changing the password needs the current one and ends other sessions', async () => {
  const person = await createPerson(api, { password: PASSWORD });
  const [here] = [await signIn(api, person), await signIn(api, person)];
  const change = async (current: string, next: string) =>
    codeOf(
      await api.gql(
        'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }',
        { current, next },
        here,
      ),
    );
  expect(await change('wrong', OTHER)).toBe('BAD_INPUT');
  expect(await change(PASSWORD, 'short')).toBe('BAD_INPUT');
  expect(await change(PASSWORD, OTHER)).toBeUndefined();
  expect(
    await api.db.query('select from people.session where person_id = $1 and expires_at > now()', [person.id]),
  ).toHaveLength(1);
});

test('an administrator of a part reaches nothing beyond it: neither roles, invitations nor the organisation', async () => {
  const { id: unitId } = await createTeam(api);
  const cookie = await signIn(api, await createPerson(api, { roles: ['admin'], unitId }));
  const { id: personId } = await createPerson(api);
  const grant = 'mutation ($personId: ID!) { grantRole(personId: $personId, role: ADMIN) { id } }';
  expect(codeOf(await api.gql(grant, { personId }, cookie))).toBe('FORBIDDEN');
  expect((await invite(personId, cookie)).code).toBe('FORBIDDEN');
  const rename = 'mutation { updateOrganisation(input: { name: "Mine" }) { name } }';
  expect(codeOf(await api.gql(rename, {}, cookie))).toBe('FORBIDDEN');
  expect(codeOf(await api.gql('{ mails { id } }', {}, cookie))).toBe('FORBIDDEN');
});

test('roles are given and taken by an administrator; the last one keeps theirs', async () => {
  const person = await createPerson(api);
  const cookie = await signIn(api, person);
  const act = async (what: 'grantRole' | 'revokeRole', role: string, personId = person.id, by = admin) =>
    codeOf(
      await api.gql(
        `mutation ($personId: ID!, $role: GrantedRole!) { ${what}(personId: $personId, role: $role) { id } }`,
        { personId, role },
        by,
      ),
    );
  expect(await act('grantRole', 'ADMIN', person.id, cookie)).toBe('FORBIDDEN');
  expect(await act('grantRole', 'HR')).toBeUndefined();
  const mayImport = async () => {
    const { data } = await api.gql<{ me: { permissions: string[] } }>('{ me { permissions } }', {}, cookie);
    return data.me.permissions.includes('people:import');
  };
  await until(mayImport);
  expect(await act('revokeRole', 'HR')).toBeUndefined();
  await api.db.query(`delete from people.role_grant where role = 'admin' and person_id <> (
    select person_id from people.session order by created_at limit 1)`);
  const [last] = await api.db.query<{ id: string }>(
    `select person_id as id from people.role_grant where role = 'admin'`,
  );
  expect(await act('revokeRole', 'ADMIN', last?.id)).toBe('CONFLICT');
});
