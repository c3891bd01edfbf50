import { randomUUID } from 'node:crypto';
import { people } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { principles } from '@throughline/principles/api';
import { recognition } from '..';
import { createWorkplace, GIVE, thanks } from '../recognition/recognition.factory';

let api: TestApi;
let work: Awaited<ReturnType<typeof createWorkplace>>;
let recognitionId: string;
beforeAll(async () => {
  api = await startTestApi([people, principles, recognition]);
  work = await createWorkplace(api);
}, 30_000);
beforeEach(async () => {
  const input = thanks({ principleId: work.principle.id, personIds: [work.bo.id] });
  const { data } = await api.gql<{ giveRecognition: { id: string } }>(GIVE, { input }, work.ann.cookie);
  recognitionId = data.giveRecognition.id;
});
afterAll(() => api.close());

const ADD = 'mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }';
const add = (message: string, idempotencyKey: string = randomUUID(), cookie = work.cy.cookie) =>
  api.gql<{ addComment: { id: string } }>(ADD, { input: { idempotencyKey, recognitionId, message } }, cookie);

interface Comments {
  comments: { edges: { node: { message: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}
const LIST = `query ($recognitionId: ID!, $first: Int, $after: String) {
  comments(recognitionId: $recognitionId, first: $first, after: $after) {
    edges { node { message } } pageInfo { endCursor hasNextPage } } }`;
const list = async (page: object = {}) =>
  (await api.gql<Comments>(LIST, { recognitionId, ...page }, work.dee.cookie)).data.comments;
const messages = ({ edges }: Comments['comments']) => edges.map(({ node }) => node.message);

test('are read in the order in which they were made, page by page', async () => {
  for (const message of ['one', 'two', 'three']) await add(message);
  const first = await list({ first: 2 });
  const second = await list({ first: 2, after: first.pageInfo.endCursor });
  expect([first, second].map(messages)).toEqual([['one', 'two'], ['three']]);
  expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
});

test('forty at once with one key are one comment', async () => {
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 40 }, () => add('Well done', key)));
  expect(new Set(answers.map(({ data }) => data.addComment.id)).size).toBe(1);
  expect(messages(await list())).toEqual(['Well done']);
}, 20_000);

test('are taken back by who made them, and by nobody else', async () => {
  const { data } = await add('Hasty');
  const remove = (cookie: string) =>
    api.gql('mutation ($id: ID!) { removeComment(id: $id) }', { id: data.addComment.id }, cookie);
  expect((await remove(work.ann.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await remove(work.cy.cookie)).errors).toBeUndefined();
  expect((await remove(work.cy.cookie)).errors).toBeUndefined();
  expect(messages(await list())).toEqual([]);
});

test.each([
  ['no words', ' '],
  ['too many words', 'a'.repeat(1001)],
])('refuses %s', async (_, message) => {
  expect((await add(message)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'message' });
});
