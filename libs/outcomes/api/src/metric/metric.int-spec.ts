import { createPerson, createSite, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { createMetric, outcomes } from '../index';

const METRICS = /* GraphQL */ `
  query ($unitSet: ID, $side: MetricSide) {
    metrics(unitSet: $unitSet, side: $side) {
      id
      name
      owner {
        name
      }
      unitSet {
        name
      }
      latest {
        start
        units
        n
        p10
        p50
        p90
      }
    }
  }
`;
const SERIES = /* GraphQL */ `
  query ($id: ID!, $unit: ID!) {
    metric(id: $id) {
      periods {
        start
        units
        p50
      }
      series(unit: $unit) {
        start
        value
        n
        withheld
      }
    }
  }
`;
const CREATE = 'mutation ($input: CreateMetricInput!) { createMetric(input: $input) { id name direction unit } }';
const UPDATE = 'mutation ($input: UpdateMetricInput!) { updateMetric(input: $input) { name definition target } }';

interface Listed {
  metrics: {
    id: string;
    name: string;
    owner: { name: string } | null;
    latest: { start: string; units: number; n: number | null; p10: number; p50: number; p90: number } | null;
  }[];
}

let api: TestApi;
let leader: string;
let setId: string;
beforeAll(async () => {
  api = await startTestApi([people, outcomes]);
  leader = await signIn(api, await createPerson(api, { roles: ['leader'] }));
  const { data } = await api.gql<{ unitSets: { id: string; name: string }[] }>('{ unitSets { id name } }', {}, leader);
  setId = data.unitSets.find(({ name }) => name === 'Our sites')!.id;
});
afterAll(() => api.close());

const find = async (id: string) =>
  (await api.gql<Listed>(METRICS, { unitSet: setId }, leader)).data.metrics.find((metric) => metric.id === id);

test('a metric is described once, and its words can be changed', async () => {
  const input = {
    unitSet: setId,
    side: 'customers',
    name: 'Relationship NPS',
    periodKind: 'month',
    direction: 'higher',
  };
  const made = await api.gql<{ createMetric: { id: string } }>(CREATE, { input }, leader);
  expect(made.data.createMetric).toMatchObject({ name: 'Relationship NPS', direction: 'higher', unit: '' });

  const again = await api.gql(CREATE, { input }, leader);
  expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'name' });

  const change = { id: made.data.createMetric.id, definition: 'Promoters less detractors.', target: 40 };
  const changed = await api.gql<{ updateMetric: object }>(UPDATE, { input: change }, leader);
  expect(changed.data.updateMetric).toEqual({
    name: 'Relationship NPS',
    ...{ definition: change.definition, target: 40 },
  });

  const nameless = await api.gql(CREATE, { input: { ...input, name: '  ' } }, leader);
  expect(nameless.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    field: 'name',
    hint: expect.any(String),
  });

  const other = await createMetric(api);
  const taken = await api.gql(UPDATE, { input: { id: other.id, name: input.name } }, leader);
  expect(taken.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'name' });
});

test('the newest period stands beside the name, with its spread and how many answered', async () => {
  const sites = await Promise.all(Array.from({ length: 5 }, () => createSite(api)));
  const figures = sites.flatMap(({ id: unitId }, i) => [
    { unitId, start: '2026-01-01', value: 0, n: 9 },
    { unitId, start: '2026-02-01', value: i * 10, n: 20 },
  ]);
  const { id } = await createMetric(api, {}, figures);
  expect((await find(id))?.latest).toEqual({ start: '2026-02-01', units: 5, n: 100, p10: 4, p50: 20, p90: 36 });
});

test('what fewer than five of our people said is withheld; what customers said is not', async () => {
  const [site, other] = await Promise.all([createSite(api), createSite(api)]);
  const figures = [
    { unitId: site.id, start: '2026-01-01', value: 71.5, n: 4 },
    { unitId: other.id, start: '2026-01-01', value: 60, n: 5 },
  ];
  const ofPeople = await createMetric(api, { side: 'people' }, figures);
  const ofCustomers = await createMetric(api, { side: 'customers' }, figures);
  const read = async (id: string) =>
    (await api.gql<{ metric: object }>(SERIES, { id, unit: site.id }, leader)).data.metric;
  expect(await read(ofPeople.id)).toEqual({
    periods: [{ start: '2026-01-01', units: 1, p50: 60 }],
    series: [{ start: '2026-01-01', value: null, n: null, withheld: true }],
  });
  expect(await read(ofCustomers.id)).toMatchObject({ series: [{ value: 71.5, n: 4, withheld: false }] });
});

test('staff, managers and leaders of a part do not read the registry', async () => {
  const site = await createSite(api);
  const wanted = [{}, { roles: ['manager' as const] }, { roles: ['leader' as const], unitId: site.id }];
  for (const roles of wanted) {
    const cookie = await signIn(api, await createPerson(api, roles));
    const { errors } = await api.gql(METRICS, {}, cookie);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

test('ids that are none find nothing', async () => {
  expect((await api.gql<Listed>(METRICS, { unitSet: 'x' }, leader)).data.metrics).toEqual([]);
  const { errors } = await api.gql(SERIES, { id: 'x', unit: 'y' }, leader);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
});
