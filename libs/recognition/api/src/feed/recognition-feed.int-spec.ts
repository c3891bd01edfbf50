import { people } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { createPrinciple, principles } from '@throughline/principles/api';
import { recognition } from '..';
import { createWorkplace, type Colleague, GIVE, thanks } from '../recognition/recognition.factory';

let api: TestApi;
let work: Awaited<ReturnType<typeof createWorkplace>>;
beforeAll(async () => {
  api = await startTestApi([people, principles, recognition]);
  work = await createWorkplace(api);
}, 30_000);
beforeEach(() => api.db.query('update recognition.recognition set removed_at = now()'));
afterAll(() => api.close());

interface Feed {
  recognitionFeed: {
    edges: { node: { id: string; message: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

const FEED = `query ($first: Int, $after: String, $filter: RecognitionFilter) {
  recognitionFeed(first: $first, after: $after, filter: $filter) {
    edges { node { id message } } pageInfo { endCursor hasNextPage } } }`;

const feed = (viewer: Colleague, variables: object = {}) => api.gql<Feed>(FEED, variables, viewer.cookie);
const read = async (viewer: Colleague, filter: object = {}) =>
  (await feed(viewer, { filter })).data.recognitionFeed.edges.map(({ node }) => node.message);

async function give(message: string, from: Colleague, wanted: object): Promise<string> {
  const input = thanks({ principleId: work.principle.id, message, ...wanted });
  const { data } = await api.gql<{ giveRecognition: { id: string } }>(GIVE, { input }, from.cookie);
  return data.giveRecognition.id;
}

describe('private thanks', () => {
  const everyone = () => [work.ann, work.bo, work.cy, work.dee];
  const whoReads = async (message: string) => {
    const lists = await Promise.all(everyone().map((viewer) => read(viewer)));
    return everyone().flatMap(({ name }, index) => (lists[index]?.includes(message) ? name : []));
  };

  test('to a person are for the giver and that person', async () => {
    const id = await give('Between us', work.ann, { personIds: [work.cy.id], private: true });
    expect(await whoReads('Between us')).toEqual(['Ann Ames', 'Cy Cole']);
    const answer = await api.gql('query ($id: ID!) { recognition(id: $id) { id } }', { id }, work.bo.cookie);
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('to a team are for the giver and its members, as of that day', async () => {
    await give('To the night team', work.ann, { teamIds: [work.teams.night.id], private: true });
    expect(await whoReads('To the night team')).toEqual(['Ann Ames', 'Cy Cole']);
    await api.db.query(
      `update people.membership set valid = daterange('2020-01-01', '2020-02-01') where person_id = $1`,
      [work.cy.id],
    );
    expect(await whoReads('To the night team')).toEqual(['Ann Ames']);
    await api.db.query(`update people.membership set valid = daterange('2020-01-01', null) where person_id = $1`, [
      work.cy.id,
    ]);
  });

  test('can be reacted to and commented on by those who see them, and by nobody else', async () => {
    const id = await give('Quietly', work.ann, { personIds: [work.cy.id], private: true });
    const react = 'mutation ($id: ID!) { react(recognitionId: $id, kind: HEART, on: true) { id } }';
    const comments = 'query ($id: ID!) { comments(recognitionId: $id) { edges { cursor } } }';
    for (const operation of [react, comments]) {
      expect((await api.gql(operation, { id }, work.cy.cookie)).errors).toBeUndefined();
      expect((await api.gql(operation, { id }, work.bo.cookie)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});

test('filters: mine, given, my team, a person, a team, a principle', async () => {
  const other = await createPrinciple(api);
  await give('to Bo', work.cy, { personIds: [work.bo.id] });
  await give('to Ann and Bo', work.dee, { personIds: [work.ann.id, work.bo.id], principleId: other.id });
  await give('to the shop team', work.cy, { teamIds: [work.teams.shop.id] });
  await give('to Cy', work.ann, { personIds: [work.cy.id] });
  expect(await read(work.ann)).toEqual(['to Cy', 'to the shop team', 'to Ann and Bo', 'to Bo']);
  expect(await read(work.ann, { scope: 'MINE' })).toEqual(['to the shop team', 'to Ann and Bo']);
  expect(await read(work.ann, { scope: 'GIVEN' })).toEqual(['to Cy']);
  expect(await read(work.ann, { scope: 'MY_TEAM' })).toEqual(['to the shop team', 'to Ann and Bo', 'to Bo']);
  expect(await read(work.ann, { personId: work.bo.id })).toEqual(['to Ann and Bo', 'to Bo']);
  expect(await read(work.dee, { teamId: work.teams.shop.id })).toEqual(['to the shop team', 'to Ann and Bo', 'to Bo']);
  expect(await read(work.ann, { principleId: other.id })).toEqual(['to Ann and Bo']);
  expect(await read(work.ann, { personId: work.bo.id, principleId: other.id })).toEqual(['to Ann and Bo']);
  expect(await read(work.dee, { scope: 'MY_TEAM' })).toEqual([]);
});

test('pages neither repeat nor skip when thanks arrive and go in between', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 5; index++) ids.push(await give(`number ${index}`, work.cy, { personIds: [work.bo.id] }));
  const first = (await feed(work.ann, { first: 2 })).data.recognitionFeed;
  await give('newer', work.cy, { personIds: [work.bo.id] });
  await api.gql('mutation ($id: ID!) { removeRecognition(id: $id) }', { id: ids[3] }, work.cy.cookie);
  const second = (await feed(work.ann, { first: 2, after: first.pageInfo.endCursor })).data.recognitionFeed;
  const third = (await feed(work.ann, { first: 2, after: second.pageInfo.endCursor })).data.recognitionFeed;
  const messages = [first, second, third].map(({ edges }) => edges.map(({ node }) => node.message));
  expect(messages).toEqual([['number 4', 'number 3'], ['number 2', 'number 1'], ['number 0']]);
  expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
});

test.each([
  ['a page of none', { first: 0 }, 'first'],
  ['a page of more than a hundred', { first: 101 }, 'first'],
  ['a made-up cursor', { after: 'WyJubyJd' }, 'after'],
  ['two filters at once', { filter: { scope: 'MINE', personId: '018f0000-0000-7000-8000-000000000000' } }, 'filter'],
  ['a person who is no id', { filter: { personId: 'bo' } }, 'personId'],
])('refuses %s', async (_, variables, field) => {
  const { errors } = await feed(work.ann, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
});

test('who is not signed in reads nothing', async () => {
  expect((await api.gql(FEED)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
