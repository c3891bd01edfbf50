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

const resetWith = async (token: string, password: string) =>
  codeOf(
    await api.gql(
      'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { permissions } }',
      { token, password },
    ),
  );
const reset = (email: string | null) =>
  api.gql('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email });
const resetTokens = (email: string | null, count: number) =>
  until(async () => {
    const { data } = await api.gql<{ mails: { to: string; text: string }[] }>('{ mails { to text } }', {}, admin);
    const tokens = data.mails.filter(({ to }) => to === email).map(({ text }) => /#(\S+)/.exec(text)?.[1] ?? '');
    return tokens.length >= count && tokens;
  });

test('a password set by any way ends all open links: an old invitation takes nobody over', async () => {
  const person = await createPerson(api);
  const { token } = await invite(person.id);
  await reset(person.email);
  const [first = '', second = ''] = await resetTokens(person.email, 2);
  expect(await resetWith(first === token ? second : first, OTHER)).toBeUndefined();
  expect(await accept(token)).toBe('NOT_FOUND');
  await api.db.query('update people.invitation set used_at = null where person_id = $1', [person.id]);
  expect(await accept(token)).toBe('CONFLICT');
  expect(await signInWith(person.email, OTHER)).toBeUndefined();
});

test('accepting an invitation ends the sessions that there were', async () => {
  const person = await createPerson(api);
  await signIn(api, person);
  expect(await accept((await invite(person.id)).token)).toBeUndefined();
  expect(
    await api.db.query('select from people.session where person_id = $1 and expires_at > now()', [person.id]),
  ).toHaveLength(1);
});

test('a link that was made before a role was given lets nobody in with that role', async () => {
  const hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  const person = await createPerson(api);
  const { token } = await invite(person.id, hr);
  const grant = 'mutation ($personId: ID!) { grantRole(personId: $personId, role: LEADER) { id } }';
  const [granted, raced] = await Promise.all([api.gql(grant, { personId: person.id }, admin), invite(person.id, hr)]);
  expect(codeOf(granted)).toBeUndefined();
  expect(await accept(token)).toBe('NOT_FOUND');
  expect(await accept(raced.token)).toBe('NOT_FOUND');
  expect((await invite(person.id, hr)).code).toBe('FORBIDDEN');
});

test('asking again for a new password spoils no link on its way, and sends few letters', async () => {
  const person = await createPerson(api, { password: PASSWORD });
  await reset(person.email);
  const [first = ''] = await resetTokens(person.email, 1);
  const earlier = "update people.invitation set created_at = created_at - interval '5 minutes' where person_id = $1";
  for (let times = 0; times < 8; times++) {
    await api.db.query(earlier, [person.id]);
    const asked = await reset(person.email);
    expect(asked.errors).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  expect(await resetTokens(person.email, 5)).toHaveLength(5);
  expect(await resetWith(first, OTHER)).toBeUndefined();
  expect(await resetWith((await resetTokens(person.email, 5))[0] ?? '', PASSWORD)).toBe('NOT_FOUND');
});

test('so many links asked for from one place are enough, whomever they are for', async () => {
  await api.db.query('delete from people.sign_in_failure');
  const codes: Code[] = [];
  for (let times = 0; times < 32; times++) codes.push(codeOf(await reset(`nobody${times}@example.org`)));
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
  await api.db.query('delete from people.sign_in_failure');
});

test('the current password is not guessed at from an open session, not even by many at once', async () => {
  const person = await createPerson(api, { password: PASSWORD });
  const cookie = await signIn(api, person);
  const change = async (current: string) =>
    codeOf(
      await api.gql(
        'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }',
        { current, next: OTHER },
        cookie,
      ),
    );
  const codes = await Promise.all(Array.from({ length: 20 }, (_, guess) => change(`guess ${guess}`)));
  expect(codes.filter((code) => code === 'BAD_INPUT')).toHaveLength(8);
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(12);
});

test('whoever has no e-mail address signs in by their number, and is handed a link when they forgot the password', async () => {
  const hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  const person = await createPerson(api, { email: null });
  expect(await accept((await invite(person.id, hr)).token)).toBeUndefined();
  expect(await signInWith(` ${person.employeeId} `, PASSWORD)).toBeUndefined();
  const issue = async (personId: string, by = hr) => {
    const answer = await api.gql<{ issueResetLink: { mailed: boolean; link: string } }>(
      'mutation ($personId: ID!) { issueResetLink(personId: $personId) { mailed link } }',
      { personId },
      by,
    );
    return { code: codeOf(answer), token: answer.data?.issueResetLink?.link.split('#')[1] ?? '' };
  };
  expect(await resetWith((await issue(person.id)).token, OTHER)).toBeUndefined();
  expect(await signInWith(person.employeeId, OTHER)).toBeUndefined();
  const codeFor = async (wanted: object, by = hr) => (await issue((await createPerson(api, wanted)).id, by)).code;
  expect(await codeFor({ password: PASSWORD })).toBe('CONFLICT');
  expect(await codeFor({ email: null })).toBe('CONFLICT');
  expect(await codeFor({ email: null, password: PASSWORD, endDate: '2021-01-01' })).toBe('NOT_FOUND');
  const leader = { email: null, password: PASSWORD, roles: ['leader' as const] };
  expect(await codeFor(leader)).toBe('FORBIDDEN');
  expect(await codeFor(leader, admin)).toBeUndefined();
  expect((await issue(person.id, await signIn(api, person))).code).toBe('FORBIDDEN');
});

test("a number that is somebody's address does not sign in as them", async () => {
  const victim = await createPerson(api, { password: PASSWORD });
  await createPerson(api, { employeeId: String(victim.email), email: null, password: OTHER });
  expect(await signInWith(victim.email, PASSWORD)).toBeUndefined();
  expect(await signInWith(victim.email, OTHER)).toBe('BAD_INPUT');
});
