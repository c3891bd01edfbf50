import { createPerson, createTeam, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { principles } from '..';
import { createPrinciple } from './principle.factory';

let api: TestApi;
let hr: string;
let staff: string;
beforeAll(async () => {
  api = await startTestApi([people, principles]);
  hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  staff = await signIn(api, await createPerson(api));
}, 30_000);
afterAll(() => api.close());

interface Principle {
  id: string;
  name: string;
  state: string;
  version: number;
  examples: { title: string }[];
}
const FIELDS = '{ id name state version examples { title } }';
const CALLS = {
  create: `mutation ($input: PrincipleInput!) { done: createPrinciple(input: $input) ${FIELDS} }`,
  update: `mutation ($input: UpdatePrincipleInput!) { done: updatePrinciple(input: $input) ${FIELDS} }`,
  publish: `mutation ($id: ID!, $version: Int!) { done: publishPrinciple(id: $id, version: $version) ${FIELDS} }`,
  retire: `mutation ($id: ID!) { done: retirePrinciple(id: $id) ${FIELDS} }`,
  read: `query ($id: ID!) { done: principle(id: $id) ${FIELDS} }`,
};

async function call(what: keyof typeof CALLS, variables: object, cookie = hr) {
  const { data, errors } = await api.gql<{ done: Principle } | null>(CALLS[what], { ...variables }, cookie);
  const { code, field } = errors?.[0]?.extensions ?? {};
  return { code, field, done: data?.done };
}
const listed = async (field: 'principles' | 'allPrinciples', cookie = hr) => {
  const { data } = await api.gql<Record<string, Principle[]>>(`{ ${field} ${FIELDS} }`, {}, cookie);
  return data[field]?.map(({ name }) => name) ?? [];
};

const story = { title: 'A kind call', words: 'Somebody rang back the next day.', year: 2024 };
const fresh = () => `Own it ${Math.random().toString(36).slice(2)}`;
/** A draft that could be published. */
async function begin(input: object = {}): Promise<Principle> {
  const whole = { name: fresh(), plainWords: 'Stay with it until it is done.', examples: [story], ...input };
  const { done } = await call('create', { input: whole });
  return done as Principle;
}

test('a principle is drafted, published, reworded and retired; staff see it while it is in use, and by its link after', async () => {
  const { id, name, version } = await begin();
  expect((await call('read', { id }, staff)).code).toBe('NOT_FOUND');
  expect(await listed('principles', staff)).not.toContain(name);

  expect((await call('publish', { id, version })).done).toMatchObject({ state: 'published', version: 2 });
  expect(await listed('principles', staff)).toContain(name);

  const examples = [{ title: 'Another', words: 'He drove there himself.' }, story];
  const input = { id, version: 2, name, plainWords: 'Stay until it is done.', examples };
  const { done } = await call('update', { input });
  expect(done).toMatchObject({ version: 3, examples: [{ title: 'Another' }, { title: 'A kind call' }] });

  expect((await call('retire', { id })).done?.state).toBe('retired');
  expect((await call('retire', { id })).done?.state).toBe('retired');
  expect(await listed('principles', staff)).not.toContain(name);
  expect((await call('read', { id }, staff)).done?.state).toBe('retired');
  expect((await call('publish', { id, version: 3 })).done?.state).toBe('published');
});

test('a draft may be bare, and what it lacks is named when it is to be published', async () => {
  const { id, version } = (await call('create', { input: { name: fresh() } })).done as Principle;
  expect(await call('publish', { id, version })).toMatchObject({ code: 'BAD_INPUT', field: 'plainWords' });
  const input = { id, version, name: fresh(), plainWords: 'Plainly.' };
  expect((await call('update', { input })).done?.version).toBe(2);
  expect(await call('publish', { id, version: 2 })).toMatchObject({ code: 'BAD_INPUT', field: 'examples' });
  expect((await call('retire', { id })).code).toBe('CONFLICT');
});

test('what is published keeps its plain words and a story', async () => {
  const { id } = await createPrinciple(api);
  const input = { id, version: 1, name: fresh(), plainWords: ' ', examples: [story] };
  expect(await call('update', { input })).toMatchObject({ code: 'BAD_INPUT', field: 'plainWords' });
  const untold = { ...input, plainWords: 'Plainly.', examples: [] };
  expect(await call('update', { input: untold })).toMatchObject({ code: 'BAD_INPUT', field: 'examples' });
});

test('a name is given once; what is wrong is said at its field', async () => {
  const { id, name, version } = await begin();
  const other = await begin();
  expect(await call('create', { input: { name } })).toMatchObject({ code: 'CONFLICT', field: 'name' });
  const renamed = { id: other.id, version: other.version, name };
  expect(await call('update', { input: renamed })).toMatchObject({ code: 'CONFLICT', field: 'name' });
  const untitled = { id, version, name, examples: [{ title: '', words: 'Something.' }] };
  expect(await call('update', { input: untitled })).toMatchObject({ code: 'BAD_INPUT', field: 'examples.0.title' });
  const ownerId = '00000000-0000-7000-8000-000000000000';
  expect(await call('create', { input: { name: fresh(), ownerId } })).toMatchObject({ field: 'ownerId' });
});

test('of those who write one wording at once one is kept, and the others are told', async () => {
  const { id, version } = await begin();
  const codes = await Promise.all(
    Array.from({ length: 8 }, async () => (await call('update', { input: { id, version, name: fresh() } })).code),
  );
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(7);
  expect(await call('publish', { id, version })).toMatchObject({ code: 'CONFLICT', field: 'version' });
});

test('of those who give one name at once one gets it', async () => {
  const name = fresh();
  const codes = await Promise.all(
    Array.from({ length: 8 }, async () => (await call('create', { input: { name } })).code),
  );
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
});

test('editors put them in order', async () => {
  const [a, b, c] = [await createPrinciple(api), await createPrinciple(api), await createPrinciple(api)];
  const ids = [c.id, 'nothing', a.id, b.id];
  await api.gql('mutation ($ids: [ID!]!) { orderPrinciples(ids: $ids) { id } }', { ids }, hr);
  const names = [a, b, c].map(({ name }) => name);
  const inOrder = (await listed('allPrinciples')).filter((name) => names.includes(name));
  expect(inOrder).toEqual([c.name, a.name, b.name]);
});

test('HR of a part does not write them, and does not see drafts', async () => {
  const { id: unitId } = await createTeam(api);
  const cookie = await signIn(api, await createPerson(api, { roles: ['hr'], unitId }));
  const { id, version } = await begin();
  expect((await call('create', { input: { name: fresh() } }, cookie)).code).toBe('FORBIDDEN');
  expect((await call('publish', { id, version }, cookie)).code).toBe('FORBIDDEN');
  expect((await call('read', { id }, cookie)).code).toBe('NOT_FOUND');
});
