import { createMetric, outcomes } from '@throughline/outcomes/api';
import { createPerson, createSite, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { insights } from '../index';
import type { LinkageLags } from './linkage-lags.types';

const LAGS = /* GraphQL */ `
  query ($unitSet: ID!, $people: ID!, $customer: ID!) {
    linkageLags(unitSet: $unitSet, people: $people, customer: $customer) {
      status
      largest
      order
      sentence
      rows {
        lag
        n
        r
        lo
        hi
        q
      }
    }
  }
`;

let api: TestApi;
let leader: string;
beforeAll(async () => {
  api = await startTestApi([people, outcomes, insights]);
  leader = await signIn(api, await createPerson(api, { roles: ['leader'] }));
});
afterAll(() => api.close());

const monthOf = (period: number) =>
  `${2024 + Math.floor(period / 12)}-${String((period % 12) + 1).padStart(2, '0')}-01`;
/** Repeatable noise, -1 to 1. */
function noise(unit: number, period: number, salt: number): number {
  const wave = Math.sin(unit * 12.9898 + period * 78.233 + salt * 37.719) * 43_758.5453;
  return 2 * (wave - Math.floor(wave)) - 1;
}

/** Twelve sites over sixteen months in which the customer measure follows two months later. */
async function plantedPair() {
  const sites = await Promise.all(Array.from({ length: 12 }, (_, i) => createSite(api, { name: `Site ${i}` })));
  const cells = sites.flatMap(({ id }, unit) => Array.from({ length: 16 }, (_, period) => ({ id, unit, period })));
  const mood = (unit: number, period: number) => 60 + 5 * noise(unit, period, 1);
  const x = await createMetric(
    api,
    { side: 'people', name: 'Mood' },
    cells.map(({ id, unit, period }) => ({ unitId: id, start: monthOf(period), value: mood(unit, period), n: 30 })),
  );
  const y = await createMetric(
    api,
    { name: 'NPS' },
    cells.map(({ id, unit, period }) => ({
      ...{ unitId: id, start: monthOf(period) },
      value: mood(unit, period - 2) + 2 * noise(unit, period, 2),
    })),
  );
  return { unitSet: x.unitSetId, people: x.id, customer: y.id };
}

async function ask(pair: object): Promise<LinkageLags> {
  const { data, errors } = await api.gql<{ linkageLags: LinkageLags }>(LAGS, pair, leader);
  expect(errors).toBeUndefined();
  return data.linkageLags.status === 'PENDING' ? ask(pair) : data.linkageLags;
}

test('each lag has its pairs and its interval; the largest is called that; the scan is kept', async () => {
  const pair = await plantedPair();
  const found = await ask(pair);
  expect(found.rows.map(({ lag }) => lag)).toEqual([-3, -2, -1, 0, 1, 2, 3, 4, 5, 6]);
  expect(found.rows.map(({ n }) => n)).toEqual([156, 168, 180, 192, 180, 168, 156, 144, 132, 120]);
  expect(found).toMatchObject({ largest: 2, order: 'PEOPLE_FIRST' });
  expect(found.sentence).toMatch(
    /^Changes in mood came before changes in NPS, by two months: r \.9\d is the largest of 10\.$/,
  );
  const at2 = found.rows.find(({ lag }) => lag === 2)!;
  expect(at2.lo).toBeGreaterThan(0.8);
  expect(at2.q).toBeLessThan(0.01);
  const rows = () =>
    api.db.query('select computed_at from insights.lag_scan where people_metric_id = $1', [pair.people]);
  const [before] = await rows();
  expect(await ask(pair)).toEqual(found);
  expect(await rows()).toEqual([before]);
});

test('with too little no lag is shown, and no direction is stated', async () => {
  const [x, y] = [await createMetric(api, { side: 'people' }), await createMetric(api)];
  const found = await ask({ unitSet: x.unitSetId, people: x.id, customer: y.id });
  expect(found.rows.every(({ r }) => r === null)).toBe(true);
  expect(found).toMatchObject({ largest: null, order: 'NOT_STATED' });
  expect(found.sentence).toMatch(/^Not enough to say whether/);
});

test('managers do not see lags', async () => {
  const cookie = await signIn(api, await createPerson(api, { roles: ['manager'] }));
  const { errors } = await api.gql(LAGS, { unitSet: 'a', people: 'b', customer: 'c' }, cookie);
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
