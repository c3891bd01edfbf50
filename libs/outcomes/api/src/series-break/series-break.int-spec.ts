import { createPerson, createSite, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { createMetric, outcomes } from '../index';

const BREAKS = 'breaks { startsOn note setBy { name } setAt }';
const SET = `mutation ($input: SetSeriesBreakInput!) { setSeriesBreak(input: $input) { id ${BREAKS} } }`;
const REMOVE = `mutation ($metric: ID!, $startsOn: LocalDate!) {
  removeSeriesBreak(metric: $metric, startsOn: $startsOn) { id ${BREAKS} } }`;

interface Break {
  startsOn: string;
  note: string;
  setBy: { name: string } | null;
  setAt: string | null;
}

let api: TestApi;
let leader: string;
let metric: string;
beforeAll(async () => {
  api = await startTestApi([people, outcomes]);
  leader = await signIn(api, await createPerson(api, { name: 'Lea Leader', roles: ['leader'] }));
});
beforeEach(async () => {
  metric = (await createMetric(api)).id;
});
afterAll(() => api.close());

const set = async (startsOn: string, note: string, cookie = leader) =>
  api.gql<{ setSeriesBreak: { breaks: Break[] } }>(SET, { input: { metric, startsOn, note } }, cookie);
const remove = (startsOn: string, cookie = leader) =>
  api.gql<{ removeSeriesBreak: { breaks: Break[] } }>(REMOVE, { metric, startsOn }, cookie);

test('a break is marked with its day, its reason, who said so and when; saying it again replaces the reason', async () => {
  await set('2026-03-01', 'A new questionnaire');
  const hr = await signIn(api, await createPerson(api, { name: 'Hari Personnel', roles: ['hr'] }));
  await set('2025-01-01', 'Web orders are counted too', hr);
  const { data } = await set('2026-03-01', 'The new questionnaire asks on a scale of ten', hr);
  expect(data.setSeriesBreak.breaks).toEqual([
    {
      startsOn: '2025-01-01',
      note: 'Web orders are counted too',
      setBy: { name: 'Hari Personnel' },
      setAt: expect.any(String),
    },
    {
      startsOn: '2026-03-01',
      note: 'The new questionnaire asks on a scale of ten',
      setBy: { name: 'Hari Personnel' },
      setAt: expect.any(String),
    },
  ]);
  expect(Date.now() - Date.parse(data.setSeriesBreak.breaks[1]!.setAt!)).toBeLessThan(60_000);

  const left = await remove('2025-01-01');
  expect(left.data.removeSeriesBreak.breaks.map(({ startsOn }) => startsOn)).toEqual(['2026-03-01']);
});

test('what is not there is not removed, and a break needs a reason, a day and a metric', async () => {
  const errorOf = ({ errors }: { errors?: { extensions: object }[] }) => errors?.[0]?.extensions;
  expect(errorOf(await remove('2026-03-01'))).toMatchObject({ code: 'NOT_FOUND', field: 'startsOn' });
  expect(errorOf(await set('2026-03-01', '  '))).toMatchObject({ code: 'BAD_INPUT', field: 'note' });
  expect(errorOf(await set('2026-02-30', 'Another method'))).toMatchObject({ code: 'BAD_INPUT' });
  metric = 'none';
  expect(errorOf(await set('2026-03-01', 'Another method'))).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
});

test('whoever answers for a part neither marks nor removes', async () => {
  await set('2026-03-01', 'Another method');
  const { id: unitId } = await createSite(api);
  const part = await signIn(api, await createPerson(api, { roles: ['leader'], unitId }));
  expect((await set('2026-04-01', 'Mine', part)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await remove('2026-03-01', part)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
