import { createPerson, people } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { createPublishedWave, KEPT_SUMS, RAW_SUMS } from '@throughline/pulse/gate';
import { pulse } from '../index';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi([people, pulse]);
});
afterAll(() => api.close());

test('the sums that are kept are the sums of the answers', async () => {
  const { id: personId } = await createPerson(api);
  const teams = ['a', 'b', 'c'].map((label, team) => ({
    id: crypto.randomUUID(),
    label,
    path: [],
    sheets: Array.from({ length: 9 }, (_, place) => ({ answers: { help: 1 + ((place * (team + 2)) % 3) } })),
  }));
  const { waveId } = await createPublishedWave(api, { personId, teams });
  const byBlock = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
  const kept = await api.db.query<object>(KEPT_SUMS, [waveId]);
  expect(kept).toHaveLength(3);
  expect(byBlock(kept)).toEqual(byBlock(await api.db.query<object>(RAW_SUMS, [waveId, 3])));
});
