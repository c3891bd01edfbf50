import { createPerson, signIn } from '@throughline/people/api';
import { LIMITS, RULES_WITH_WORDS } from '@throughline/platform/graphql';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { getMetadataStorage } from 'class-validator';
import { domains } from './domains';

const ID = '019ab000-0000-7000-8000-000000000001';
const KEY = 'a key of its own';
const GIVE = 'mutation ($input: GiveRecognitionInput!) { giveRecognition(input: $input) { id } }';
const CREATE_METRIC = 'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { id } }';
const ORGANISATION = 'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { name } }';

let api: TestApi;
let me: { id: string };
let staff: string;
let leader: string;
let admin: string;
beforeAll(async () => {
  api = await startTestApi(domains);
  me = await createPerson(api);
  staff = await signIn(api, me);
  leader = await signIn(api, await createPerson(api, { roles: ['leader'] }));
  admin = await signIn(api, await createPerson(api, { roles: ['admin'] }));
}, 30_000);
afterAll(() => api.close());

interface Mistake {
  name: string;
  query: string;
  variables?: object;
  as?: 'nobody' | 'staff' | 'leader' | 'admin';
  code: string;
  field?: string;
}

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

/** Cursors of the right form that hold what no list gave. */
function cursorMistakes(): Mistake[] {
  const cursor = (...key: string[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
  const ask = (field: string, ...key: string[]) => `{ ${field}(after: "${cursor(...key)}") { edges { cursor } } }`;
  return [
    ['NUL in a name', ask('people', 'a\0', ID)],
    ['half a character in a name', ask('people', '\uD800', ID)],
    ['a day that there is not', ask('notices', '2026-13-45 99:99:99+00', ID)],
    ['a year that there is not', ask('notices', '0000-01-01 00:00:00+00', ID)],
    ['no id', ask('recognitionFeed', '')],
  ].map(([name = '', query = '']) => ({ name: `a cursor with ${name}`, query, code: 'BAD_INPUT', field: 'after' }));
}

/** Ids without a letter: PostgreSQL takes them for no id. */
function emptyIds(): Mistake[] {
  const list: [query: string, code: string, field: string, as?: Mistake['as']][] = [
    ['{ person(id: "") { name } }', 'NOT_FOUND', 'id'],
    ['{ team(id: "") { name } }', 'NOT_FOUND', 'id'],
    ['{ principle(id: "") { name } }', 'NOT_FOUND', 'id'],
    ['{ metric(id: "") { name } }', 'NOT_FOUND', 'id', 'leader'],
    ['{ import(id: "") { id } }', 'NOT_FOUND', 'id', 'admin'],
    ['mutation { cancelImport(id: "") { id } }', 'NOT_FOUND', 'id', 'admin'],
    ['mutation { removeRecognition(id: "") }', 'NOT_FOUND', 'id'],
    ['mutation { removeComment(id: "") }', 'NOT_FOUND', 'id'],
    ['mutation { retirePrinciple(id: "") { id } }', 'NOT_FOUND', 'id', 'admin'],
    ['mutation { invite(personId: "") { link } }', 'NOT_FOUND', 'id', 'admin'],
    ['mutation { invitePeople(personIds: [""]) { link } }', 'NOT_FOUND', 'id', 'admin'],
    ['{ knownFor(personId: "") { count } }', 'NOT_FOUND', 'personId'],
    ['{ recognitions(ids: [""]) { id } }', 'BAD_INPUT', 'ids.0'],
    ['mutation { markNoticesRead(ids: [""]) }', 'BAD_INPUT', 'ids'],
  ];
  return list.map(([query, code, field, as]) => ({
    name: `no letters in ${query}`,
    query,
    code,
    field,
    ...(as && { as }),
  }));
}

const MISTAKES: Mistake[] = [
  { name: 'no session', query: '{ people(first: 1) { totalCount } }', as: 'nobody', code: 'UNAUTHENTICATED' },
  { name: 'no right', query: ORGANISATION, variables: { input: { name: 'X' } }, code: 'FORBIDDEN' },
  { name: 'nobody there', query: `{ person(id: "${ID}") { name } }`, code: 'NOT_FOUND', field: 'id' },
  { name: 'no id', query: '{ person(id: "me") { name } }', code: 'NOT_FOUND', field: 'id' },
  { name: 'no such thanks', query: '{ recognition(id: "x") { id } }', code: 'NOT_FOUND', field: 'id' },
  {
    name: 'a comment on no such thanks',
    query: `mutation { addComment(input: { idempotencyKey: "${KEY}", recognitionId: "${ID}", message: "x" }) { id } }`,
    code: 'NOT_FOUND',
    field: 'recognitionId',
  },
  {
    name: 'a reaction to no such thanks',
    query: `mutation { react(recognitionId: "${ID}", kind: HEART, on: true) { id } }`,
    code: 'NOT_FOUND',
    field: 'recognitionId',
  },
  { name: 'a page too long', query: '{ people(first: 1000) { totalCount } }', code: 'BAD_INPUT', field: 'first' },
  { name: 'a cursor made up', query: '{ people(after: "x") { totalCount } }', code: 'BAD_INPUT', field: 'after' },
  ...cursorMistakes(),
  {
    name: 'a page of null',
    query: 'query ($n: Int) { people(first: $n) { totalCount } }',
    variables: { n: null },
    code: 'BAD_INPUT',
    field: 'first',
  },
  {
    name: 'a lag of null',
    query: `query ($n: Int) { linkage(unitSet: "${ID}", people: "${ID}", customer: "${ID}", lag: $n) { sentence } }`,
    variables: { n: null },
    as: 'leader',
    code: 'BAD_INPUT',
    field: 'lag',
  },
  { name: 'a team of no letters', query: '{ people(team: "") { totalCount } }', code: 'NOT_FOUND', field: 'team' },
  {
    name: 'a role for a team of no letters',
    query: `mutation ($id: ID!) { grantRole(personId: $id, role: HR, teamId: "") { id } }`,
    as: 'admin',
    code: 'NOT_FOUND',
    field: 'id',
  },
  ...emptyIds(),
  {
    name: 'a wrong password',
    query: 'mutation { signIn(email: "a@example.org", password: "b") { permissions } }',
    as: 'nobody',
    code: 'BAD_INPUT',
    field: 'password',
  },
  {
    name: 'a wrong current password',
    query: 'mutation { changePassword(current: "b", next: "three words or four") }',
    code: 'BAD_INPUT',
    field: 'current',
  },
  {
    name: 'a short key',
    query: GIVE,
    variables: { input: { idempotencyKey: 'k', personIds: [ID], message: 'Thanks' } },
    code: 'BAD_INPUT',
    field: 'idempotencyKey',
  },
  {
    name: 'people who are no ids',
    query: GIVE,
    variables: { input: { idempotencyKey: KEY, personIds: ['x'], message: 'Thanks' } },
    code: 'BAD_INPUT',
    field: 'personIds',
  },
  {
    name: 'nobody to thank',
    query: GIVE,
    variables: { input: { idempotencyKey: KEY, message: 'Thanks' } },
    code: 'BAD_INPUT',
    field: 'personIds',
  },
  {
    name: 'words that nobody sees',
    query: GIVE,
    variables: { input: { idempotencyKey: KEY, personIds: [ID], message: '\u200B\u2060\uFEFF' } },
    code: 'BAD_INPUT',
    field: 'message',
  },
  {
    name: 'words that are too long',
    query: GIVE,
    variables: { input: { idempotencyKey: KEY, personIds: [ID], message: 'a'.repeat(1001) } },
    code: 'BAD_INPUT',
    field: 'message',
  },
  {
    name: 'a name that nobody sees',
    query: ORGANISATION,
    variables: { input: { name: '\u2066\u2069\u200B' } },
    as: 'admin',
    code: 'BAD_INPUT',
    field: 'name',
  },
  {
    name: 'a year out of range',
    query: ORGANISATION,
    variables: { input: { purposeSince: 3000 } },
    as: 'admin',
    code: 'BAD_INPUT',
    field: 'purposeSince',
  },
  {
    name: 'a unit set that is no id',
    query: CREATE_METRIC,
    variables: { input: { name: 'CSAT', unitSet: 'x', side: 'customers', periodKind: 'month' } },
    as: 'admin',
    code: 'BAD_INPUT',
    field: 'unitSet',
  },
  { name: 'a syntax error', query: '{ me { }', code: 'BAD_INPUT' },
  { name: 'an unknown field', query: '{ nobodyKnows }', code: 'BAD_INPUT' },
  { name: 'a variable left out', query: GIVE, code: 'BAD_INPUT' },
  { name: 'a variable of another type', query: GIVE, variables: { input: 1 }, code: 'BAD_INPUT' },
  { name: 'a subscription over HTTP', query: 'subscription { recognitionGiven { id } }', code: 'BAD_INPUT' },
  { name: 'two operations', query: 'query a { __typename } query b { __typename }', code: 'LIMIT_EXCEEDED' },
  { name: 'NUL', query: GIVE, variables: { input: { message: '\0' } }, code: 'BAD_INPUT' },
  { name: 'aliases', query: `{ ${many(LIMITS.aliases + 1, (i) => `a${i}: __typename`)} }`, code: 'LIMIT_EXCEEDED' },
  { name: 'tokens', query: `{ ${many(LIMITS.tokens, () => 'a')} }`, code: 'LIMIT_EXCEEDED' },
  { name: 'a body too large', query: `{ me # ${'a'.repeat(LIMITS.bodyBytes)}\n }`, code: 'LIMIT_EXCEEDED' },
];

/** What a document is compiled to is used from the second time on, and may answer otherwise. */
const TIMES = [1, 2, 3];

test.each(MISTAKES.flatMap((mistake) => TIMES.map((time) => ({ ...mistake, time }))))(
  '$name: what, where and how to mend it, time $time',
  async ({ query, variables = query.includes('$id: ID!') ? { id: me.id } : undefined, as = 'staff', code, field }) => {
    const { status, errors = [] } = await api.gql(query, variables, { nobody: '', staff, leader, admin }[as]);
    expect([200, 400]).toContain(status);
    expect(errors[0]?.extensions).toEqual({ code, ...(field && { field }), hint: expect.stringMatching(/^.{8,}\.$/) });
    expect(errors[0]?.message).toMatch(/^[A-Z].*[^.]/);
    // The voice of the validation library, which speaks of properties and not of people's mistakes.
    expect(errors[0]?.message).not.toMatch(/ must be | should |each value/);
  },
);

test('somebody who thanks only themselves is told whom they could', async () => {
  const { errors } = await api.gql(GIVE, { input: { idempotencyKey: KEY, personIds: [me.id], message: 'Me' } }, staff);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', field: 'personIds', hint: expect.any(String) });
});

test.each([
  ['not JSON', 'application/json', '{'],
  ['another content type', 'text/plain', '{ me { permissions } }'],
])('a body that is %s is refused with words', async (_, type, payload) => {
  const answer = await api.app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': type } });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].extensions).toEqual({ code: 'BAD_INPUT', hint: expect.any(String) });
});

test.each([
  '{"query":5}',
  '{"query":null}',
  '{"query":{}}',
  '{"query":["{ me { permissions } }"]}',
  '{"query":"{ me { permissions } }","variables":5}',
  '{"query":"{ me { permissions } }","variables":[]}',
  '{"query":"{ me { permissions } }","variables":"x"}',
  '{"query":"{ me { permissions } }","operationName":5}',
  '{"query":"{ me { permissions } }","operationName":"other"}',
  '{"query":"{ me { permissions } }","extensions":5}',
  '{}',
  '[]',
  'null',
  '5',
  '""',
])('the body %s is refused with words', async (payload) => {
  const headers = { 'content-type': 'application/json', cookie: staff };
  const answer = await api.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  expect([answer.statusCode, answer.json().errors[0].extensions]).toEqual([
    400,
    expect.objectContaining({ code: 'BAD_INPUT', hint: expect.stringMatching(/^.{8,}\.$/) }),
  ]);
});

type Refusal = [
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  status: number,
  code: string,
  headers?: Record<string, string>,
  payload?: string,
];

test.each<Refusal>([
  ['POST', '/api/uploads', 415, 'BAD_INPUT', { 'content-type': 'application/x-of-its-own' }, 'x'],
  ['PATCH', '/api/uploads', 404, 'NOT_FOUND'],
  ['DELETE', '/graphql', 404, 'NOT_FOUND'],
  ['PUT', '/nowhere', 404, 'NOT_FOUND'],
  ['GET', '/api/nowhere', 404, 'NOT_FOUND'],
  ['POST', '/api/uploads', 400, 'BAD_INPUT', { 'content-type': 'application/json' }, '{'],
  ['GET', '/api/linkage.csv?lag=abc', 400, 'BAD_INPUT'],
  ['GET', '/api/linkage.csv?lag=1e9', 400, 'BAD_INPUT'],
  ['GET', '/api/linkage.csv?lag=1.5', 400, 'BAD_INPUT'],
  ['GET', '/api/linkage.csv?lag=1&lag=2', 400, 'BAD_INPUT'],
  ['GET', '/api/linkage.csv?unitSet=a&unitSet=b', 400, 'BAD_INPUT'],
  ['GET', '/api/linkage.csv?unit=a', 400, 'BAD_INPUT'],
  ['GET', '/api/linkage.csv?unitSet=a&people=b&customer=c', 404, 'NOT_FOUND'],
  ['GET', '/api/imports/none/errors.csv', 404, 'NOT_FOUND'],
  ['GET', `/api/imports/${'a'.repeat(101)}/errors.csv`, 414, 'LIMIT_EXCEEDED'],
  ['GET', '/%zz', 400, 'BAD_INPUT'],
  ['GET', '/api/imports/%E0%A4%A/errors.csv', 400, 'BAD_INPUT'],
  ['GET', '/graphql/%', 400, 'BAD_INPUT'],
])('%s %s is refused with %s and a code', async (method, url, status, code, headers = {}, payload = '') => {
  const cookie = url.includes('linkage') ? leader : admin;
  const answer = await api.app.inject({ method, url, headers: { cookie, ...headers }, ...(payload && { payload }) });
  const read = answer.json();
  const error = read.errors ? { message: read.errors[0].message, ...read.errors[0].extensions } : read;
  expect([answer.statusCode, error]).toEqual([
    status,
    expect.objectContaining({
      code,
      message: expect.stringMatching(/^[A-Z].*[^.]$/),
      hint: expect.stringMatching(/^.{8,}\.$/),
    }),
  ]);
  expect(answer.headers['content-disposition']).toBeUndefined();
});

test.each([
  ['/graphql', (body: { errors?: { extensions: unknown }[] }) => body.errors?.[0]?.extensions],
  ['/api/uploads', (body: unknown) => body],
])('a page of another site is refused with a code at %s', async (url, read) => {
  const answer = await api.app.inject({ method: 'POST', url, headers: { origin: 'https://elsewhere.example' } });
  expect(answer.statusCode).toBe(403);
  expect(read(answer.json())).toMatchObject({ code: 'FORBIDDEN', hint: expect.any(String) });
});

test('there are words for every rule that an input type carries', () => {
  const storage = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, { name?: string }[]> };
  const used = [...storage.validationMetadatas.values()].flat().flatMap(({ name }) => (name ? [name] : []));
  expect(used.length).toBeGreaterThan(10);
  expect([...new Set(used)].filter((name) => !RULES_WITH_WORDS.includes(name) && name !== 'isOptional')).toEqual([]);
});
