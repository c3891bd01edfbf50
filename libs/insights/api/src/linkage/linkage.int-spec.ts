import { addFigures, createMetric, outcomes } from '@throughline/outcomes/api';
import { OUTCOMES_IMPORTED } from '@throughline/outcomes/domain';
import { createPerson, createSite, people, signIn } from '@throughline/people/api';
import { Outbox } from '@throughline/platform/db';
import { startTestApi, type TestApi, until } from '@throughline/platform/testing';
import { insights } from '../index';
import { InsightsThreads } from '../threads/insights-threads';
import type { Linkage } from './linkage.types';

const LINKAGE = /* GraphQL */ `
  query ($unitSet: ID!, $people: ID!, $customer: ID!, $lag: Int) {
    linkage(unitSet: $unitSet, people: $people, customer: $customer, lag: $lag) {
      status
      sentence
      pooled {
        r
        n
      }
      twoWay {
        r
        lo
        hi
        p
        n
        units
        periods
      }
      flags {
        code
        text
      }
      finding {
        verdict
        withheld
        notes
        points {
          unit
          period
        }
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

const monthOf = (period: number) => `2025-${String(period + 1).padStart(2, '0')}-01`;
/** Repeatable noise, -1 to 1. */
function noise(unit: number, period: number, salt: number): number {
  const wave = Math.sin(unit * 12.9898 + period * 78.233 + salt * 37.719) * 43_758.5453;
  return 2 * (wave - Math.floor(wave)) - 1;
}

/** Ten sites over eight months in which NPS follows engagement one month later. */
async function plantedPair(suffix = '') {
  const sites = await Promise.all(Array.from({ length: 10 }, (_, i) => createSite(api, { name: `Site ${i}` })));
  const figures = sites.flatMap(({ id: unitId }, unit) =>
    Array.from({ length: 8 }, (_, period) => {
      const engagement = (at: number) => 60 + unit + 5 * noise(unit, at, 1);
      return {
        people: { unitId, start: monthOf(period), value: engagement(period), n: unit === 0 && period < 2 ? 3 : 30 },
        customer: { unitId, start: monthOf(period), value: engagement(period - 1) + 2 * noise(unit, period, 2) },
      };
    }),
  );
  const x = await createMetric(
    api,
    { side: 'people', name: `Engagement index${suffix}` },
    figures.map((each) => each.people),
  );
  const y = await createMetric(
    api,
    { name: `NPS${suffix}` },
    figures.map((each) => each.customer),
  );
  return { unitSet: x.unitSetId, people: x.id, customer: y.id, sites };
}

async function ask(variables: object): Promise<Linkage> {
  const { data, errors } = await api.gql<{ linkage: Linkage }>(LINKAGE, variables, leader);
  expect(errors).toBeUndefined();
  return data.linkage;
}

test('a planted link is found at its lag, in a sentence; few answers are left out and counted', async () => {
  const pair = await plantedPair();
  const found = await ask({ ...pair, lag: 1 });
  expect(found.status).toBe('READY');
  expect(found.finding?.verdict).toBe('MOVES_WITH');
  expect(found.sentence).toMatch(
    /^Within the same site, months with higher engagement index were followed one month later by higher NPS: r \.9\d \[\.\d\d, \.\d\d\], 10 sites, 7 months\.$/,
  );
  expect(found.finding?.withheld).toBe(2);
  expect(found.finding?.notes).toContain('2 cells with fewer than 5 answers are left out.');
  expect(found.twoWay?.n).toBe(68);
  expect(found.finding?.points).toHaveLength(68);
});

test('a stored result is read, and worked out anew once figures change', async () => {
  const pair = await plantedPair(' again');
  const rows = () =>
    api.db.query<{ computed_at: Date }>('select computed_at from insights.linkage_result where people_metric_id = $1', [
      pair.people,
    ]);
  const first = await ask({ ...pair, lag: 0 });
  const [before] = await rows();
  expect(await ask({ ...pair, lag: 0 })).toEqual(first);
  expect((await rows())[0]).toEqual(before);
  await addFigures(api, pair.customer, [{ unitId: pair.sites[3]!.id, start: monthOf(4), value: 500 }]);
  expect((await ask({ ...pair, lag: 0 })).pooled?.r).not.toBe(first.pooled?.r);
  expect(await rows()).toHaveLength(1);
});

test('what somebody looked at is worked out anew after an import, before they look again', async () => {
  const { sites, ...pair } = await plantedPair(' anew');
  await ask({ ...pair, lag: 0 });
  const stored = () =>
    api.db.query<{ inputs: string }>('select inputs from insights.linkage_result where people_metric_id = $1', [
      pair.people,
    ]);
  const [before] = await stored();
  await addFigures(api, pair.customer, [{ unitId: sites[0]!.id, start: monthOf(2), value: 300 }]);
  const payload = { unitSetId: pair.unitSet, metricIds: [pair.customer] };
  await api.db.tx(() => api.app.get(Outbox).publish({ event: OUTCOMES_IMPORTED, payload }));
  await until(async () => (await stored())[0]?.inputs !== before?.inputs);
});

test('too little gives what would be enough', async () => {
  const [site] = await Promise.all([createSite(api)]);
  const figure = [{ unitId: site.id, start: '2025-01-01', value: 1 }];
  const x = await createMetric(api, { side: 'people' }, figure);
  const y = await createMetric(api, {}, figure);
  const found = await ask({ unitSet: x.unitSetId, people: x.id, customer: y.id });
  expect(found.finding?.verdict).toBe('NOT_ENOUGH');
  expect(found.sentence).toMatch(
    /^Not enough to say: 1 site .*it takes 10 sites measured once, or 8 sites over 4 months/,
  );
});

test('measures that cannot be compared are refused with the field', async () => {
  const x = await createMetric(api, { side: 'people' });
  const yearly = await createMetric(api, { periodKind: 'year' });
  const y = await createMetric(api);
  const unitSet = x.unitSetId;
  const refusals: [object, string, string?][] = [
    [{ unitSet, people: y.id, customer: y.id }, 'people'],
    [{ unitSet, people: x.id, customer: x.id }, 'customer'],
    [{ unitSet, people: x.id, customer: yearly.id }, 'customer'],
    [{ unitSet: x.id, people: x.id, customer: y.id }, 'unitSet', 'NOT_FOUND'],
    [{ unitSet: 'x', people: x.id, customer: y.id }, 'unitSet', 'NOT_FOUND'],
    [{ unitSet, people: 'x', customer: y.id }, 'people', 'NOT_FOUND'],
    [{ unitSet, people: x.id, customer: unitSet }, 'customer', 'NOT_FOUND'],
    [{ unitSet, people: x.id, customer: y.id, lag: 99 }, 'lag'],
  ];
  for (const [variables, field, code = 'BAD_INPUT'] of refusals) {
    const { errors } = await api.gql(LINKAGE, variables, leader);
    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
  }
});

test('who names an unknown unit set is told of those that there are', async () => {
  const { unitSetId } = await createMetric(api);
  const { errors } = await api.gql(LINKAGE, { unitSet: 'x', people: 'x', customer: 'x' }, leader);
  expect(errors?.[0]?.message).toBe('There is no such unit set');
  expect(errors?.[0]?.extensions.hint).toContain(unitSetId);
});

test('work that failed for good is told once as an error, and asking again tries anew', async () => {
  const pair = await plantedPair(' that fails');
  const threads = api.app.get(InsightsThreads);
  const run = threads.run.bind(threads);
  threads.run = () => Promise.reject(new Error('as a test wants it'));
  let answer = await api.gql<{ linkage: Linkage | null }>(LINKAGE, { ...pair, lag: 0 }, leader);
  while (!answer.errors && answer.data.linkage?.status === 'PENDING')
    answer = await api.gql(LINKAGE, { ...pair, lag: 0 }, leader);
  expect(answer.errors?.[0]).toMatchObject({
    message: 'We could not work this out',
    extensions: { code: 'CONFLICT', hint: expect.stringMatching(/^Try again/) },
  });
  threads.run = run;
  expect(await ask({ ...pair, lag: 0 })).toMatchObject({ status: 'READY' });
});

test('the pairs behind it can be downloaded', async () => {
  const { unitSet, people: x, customer: y } = await plantedPair(' to keep');
  const url = `/api/linkage.csv?unitSet=${unitSet}&people=${x}&customer=${y}&lag=1`;
  const answer = await api.app.inject({ method: 'GET', url, headers: { cookie: leader } });
  expect(answer.headers['content-type']).toMatch('text/csv');
  const lines = answer.body.trim().split('\r\n');
  expect(lines[0]).toBe('unit,name,kind,period,Engagement index to keep,n,customer period,NPS to keep');
  expect(lines).toHaveLength(81);
  const refused = await api.app.inject({ method: 'GET', url });
  expect(refused.statusCode).toBe(401);
});

test('managers do not see linkage', async () => {
  const cookie = await signIn(api, await createPerson(api, { roles: ['manager'] }));
  const { errors } = await api.gql(LINKAGE, { unitSet: 'a', people: 'b', customer: 'c' }, cookie);
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
