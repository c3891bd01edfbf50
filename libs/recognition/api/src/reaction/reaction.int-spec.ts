import { people } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { principles } from '@throughline/principles/api';
import { recognition } from '..';
import { createWorkplace, GIVE, thanks } from '../recognition/recognition.factory';

let api: TestApi;
let work: Awaited<ReturnType<typeof createWorkplace>>;
let id: string;
beforeAll(async () => {
  api = await startTestApi([people, principles, recognition]);
  work = await createWorkplace(api);
}, 30_000);
beforeEach(async () => {
  const input = thanks({ principleId: work.principle.id, personIds: [work.bo.id] });
  const { data } = await api.gql<{ giveRecognition: { id: string } }>(GIVE, { input }, work.ann.cookie);
  id = data.giveRecognition.id;
});
afterAll(() => api.close());

const REACT = `mutation ($id: ID!, $kind: ReactionKind!, $on: Boolean!) {
  react(recognitionId: $id, kind: $kind, on: $on) { reactions { kind count mine } } }`;
const react = (cookie: string, kind = 'HEART', on = true) =>
  api.gql<{ react: { reactions: object[] } }>(REACT, { id, kind, on }, cookie);

test('counts people by kind, and says which are mine', async () => {
  await react(work.cy.cookie);
  await react(work.cy.cookie, 'STAR');
  const { data } = await react(work.dee.cookie);
  expect(data.react.reactions).toEqual([
    { kind: 'HEART', count: 2, mine: true },
    { kind: 'STAR', count: 1, mine: false },
  ]);
});

test('forty at once are one, and so is taking back', async () => {
  await Promise.all(Array.from({ length: 40 }, () => react(work.cy.cookie)));
  const events = await api.db.query('select from recognition.reaction where recognition_id = $1', [id]);
  expect(events).toHaveLength(1);
  const answers = await Promise.all(Array.from({ length: 40 }, () => react(work.cy.cookie, 'HEART', false)));
  expect(answers.map(({ data }) => data.react.reactions)).toEqual(answers.map(() => []));
}, 20_000);

test('there is no fifth kind', async () => {
  const { status } = await react(work.cy.cookie, 'FROWN');
  expect(status).toBe(400);
});
