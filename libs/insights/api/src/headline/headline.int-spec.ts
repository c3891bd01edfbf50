import { createMetric, outcomes } from '@throughline/outcomes/api';
import { createPerson, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { insights } from '../index';

const DECLARE = /* GraphQL */ `
  mutation ($unitSet: ID!, $people: ID!, $customer: ID!, $lag: Int!) {
    declareHeadline(unitSet: $unitSet, people: $people, customer: $customer, lag: $lag) {
      customerId
      lag
      declaredAt
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

const declare = async (variables: object) => {
  const { data, errors } = await api.gql<{ declareHeadline: object }>(DECLARE, variables, leader);
  expect(errors).toBeUndefined();
  return data.declareHeadline;
};

test('a question is declared once; another takes its place and its own date', async () => {
  const [x, y, z] = [await createMetric(api, { side: 'people' }), await createMetric(api), await createMetric(api)];
  const pair = { unitSet: x.unitSetId, people: x.id, customer: y.id, lag: 2 };
  const first = await declare(pair);
  expect(first).toMatchObject({ customerId: y.id, lag: 2 });
  expect(await declare(pair)).toEqual(first);
  const second = await declare({ ...pair, customer: z.id });
  expect(second).not.toMatchObject({ declaredAt: (first as { declaredAt: string }).declaredAt });
  const { data } = await api.gql('{ linkageHeadlines { customerId lag declaredAt } }', {}, leader);
  expect(data).toEqual({ linkageHeadlines: [second] });
});

test('a delay that is never looked at is refused, with those that are', async () => {
  const [x, y] = [await createMetric(api, { side: 'people' }), await createMetric(api)];
  const pair = { unitSet: x.unitSetId, people: x.id, customer: y.id, lag: 9 };
  const { errors } = await api.gql(DECLARE, pair, leader);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', field: 'lag', hint: 'Choose from -3 to 6.' });
});
