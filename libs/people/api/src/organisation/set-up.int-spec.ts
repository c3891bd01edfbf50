import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { people } from '../index';
import { SetUpService } from './set-up.service';

const SET_UP =
  'mutation ($input: SetUpInput!) { setUp(input: $input) { person { name } organisation { name setUp } } }';
const INPUT = {
  organisationName: 'Brook & Sons',
  purpose: 'Clean water for everybody',
  adminName: 'Ada',
  adminEmail: 'Ada@brook.example',
  adminPassword: 'lantern orchard tuesday',
};

let api: TestApi;
beforeAll(async () => (api = await startTestApi([people], { DEMO: 'off' })));
afterAll(() => api.close());

const setUp = (input: object) => api.gql<{ setUp: unknown }>(SET_UP, { input });

test('the first run is opened by its token, once', async () => {
  const address = await api.app.get(SetUpService).address();
  const token = address?.split('#')[1];
  expect(address).toMatch(/^http:\/\/localhost:3000\/set-up#[\w-]{43}$/);
  expect(await api.app.get(SetUpService).address()).toBe(address);

  const code = async (input: object) => (await setUp(input)).errors?.[0]?.extensions.code;
  expect(await code({ ...INPUT, token: '' })).toBe('FORBIDDEN');
  expect(await code({ ...INPUT, token: 'x'.repeat(43) })).toBe('FORBIDDEN');
  expect(await code({ ...INPUT, token, adminPassword: 'short' })).toBe('BAD_INPUT');
  expect(await code({ ...INPUT, token, adminEmail: 'nonsense' })).toBe('BAD_INPUT');
  expect(await api.db.query('select from people.organisation')).toEqual([]);

  const answers = await Promise.all([setUp({ ...INPUT, token }), setUp({ ...INPUT, token })]);
  const done = answers.filter(({ errors }) => !errors);
  expect(done).toHaveLength(1);
  expect(done[0]?.data.setUp).toEqual({ person: { name: 'Ada' }, organisation: { name: 'Brook & Sons', setUp: true } });
  expect(await code({ ...INPUT, token })).toBe('FORBIDDEN');
  expect(await api.app.get(SetUpService).address()).toBeNull();
});
