import { randomUUID } from 'node:crypto';
import { people } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { createPrinciple, principles } from '@throughline/principles/api';
import { recognition } from '..';
import { createWorkplace, GIVE, thanks } from '../recognition/recognition.factory';

let api: TestApi;
let work: Awaited<ReturnType<typeof createWorkplace>>;
let other: { id: string; name: string };
const ids: string[] = [];
beforeAll(async () => {
  api = await startTestApi([people, principles, recognition]);
  work = await createWorkplace(api);
  other = await createPrinciple(api);
  const to = { personIds: [work.bo.id] };
  for (const wanted of [
    { principleId: other.id, ...to },
    { principleId: other.id, ...to },
    { principleId: other.id, ...to },
    { principleId: work.principle.id, ...to },
    { principleId: work.principle.id, ...to, private: true },
  ]) {
    const { data } = await api.gql<{ giveRecognition: { id: string } }>(
      GIVE,
      { input: thanks(wanted) },
      work.ann.cookie,
    );
    ids.push(data.giveRecognition.id);
  }
}, 30_000);
afterAll(() => api.close());

const KNOWN = `query ($id: ID!) { knownFor(personId: $id) { principle { id } count latest { id } } }`;
const knownFor = async (cookie: string) =>
  (await api.gql<{ knownFor: object[] }>(KNOWN, { id: work.bo.id }, cookie)).data.knownFor;

test('what somebody is known for: the most frequent principle first, its newest two; private ones for who sees them', async () => {
  const most = { principle: { id: other.id }, count: 3, latest: [{ id: ids[2] }, { id: ids[1] }] };
  const less = { principle: { id: work.principle.id }, count: 1, latest: [{ id: ids[3] }] };
  expect(await knownFor(work.cy.cookie)).toEqual([most, less]);
  expect(await knownFor(work.bo.cookie)).toEqual([
    most,
    { ...less, count: 2, latest: [{ id: ids[4] }, { id: ids[3] }] },
  ]);
});

test('by ids, those that one may see; not more than fifty', async () => {
  const READ = 'query ($ids: [ID!]!) { recognitions(ids: $ids) { id } }';
  const read = (wanted: string[], cookie: string) =>
    api.gql<{ recognitions: { id: string }[] }>(READ, { ids: wanted }, cookie);
  expect((await read([...ids, randomUUID()], work.cy.cookie)).data.recognitions).toHaveLength(4);
  expect((await read(ids, work.bo.cookie)).data.recognitions).toHaveLength(5);
  expect((await read(['x'], work.bo.cookie)).errors?.[0]?.extensions).toMatchObject({ field: 'ids.0' });
  const many = Array.from({ length: 51 }, () => randomUUID());
  expect((await read(many, work.bo.cookie)).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
});

test('lately: to me, from me, and to my team as far as I see it', async () => {
  const LATELY = '{ thanksLately { received given toMyTeam } }';
  const lately = async (cookie: string) =>
    (await api.gql<{ thanksLately: object }>(LATELY, {}, cookie)).data.thanksLately;
  expect(await lately(work.bo.cookie)).toEqual({ received: 5, given: 0, toMyTeam: 5 });
  expect(await lately(work.ann.cookie)).toEqual({ received: 0, given: 5, toMyTeam: 5 });
  expect(await lately(work.dee.cookie)).toEqual({ received: 0, given: 0, toMyTeam: 0 });
});
