import { imports } from '@throughline/platform/import';
import { importFile, startTestApi, type TestApi } from '@throughline/platform/testing';
import { people } from '../index';
import { createPerson, signIn } from '../person/person.factory';
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
beforeAll(async () => (api = await startTestApi([people, imports], { DEMO: 'off' })));
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

test('the file of the HR system brings the first administrator their own number', async () => {
  const answer = await api.gql<{ signIn: unknown }>(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { permissions } }',
    { email: INPUT.adminEmail, password: INPUT.adminPassword },
  );
  expect(answer.errors).toBeUndefined();
  const [ada] = await api.db.query<{ id: string }>(`select id from people.person where employee_id = 'admin'`);
  const admin = await signIn(api, { id: String(ada?.id) });
  const hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  const file = 'employee_id,email,name,manager_id\n4711,ADA@brook.example,Ada Brook,\n4712,,Bo,4711\n';
  const byHr = await importFile(api, hr, 'previewImport', { kind: 'people', file });
  expect(byHr.errors.map(({ line, column }) => `${line} ${column}`)).toEqual(['2 employee_id']);

  const done = await importFile(api, admin, 'applyImport', { kind: 'people', file });
  expect(done).toMatchObject({ status: 'DONE', counts: { added: 1, changed: 1 } });
  expect(done.changes[0]).toMatchObject({ action: 'changed', label: 'Ada Brook' });
  expect(done.changes[0]?.fields).toContainEqual({ field: 'employee_id', before: 'admin', after: '4711' });
  expect(
    await api.db.query(
      `select person.id, role from people.person join people.role_grant on person_id = person.id where employee_id = '4711'`,
    ),
  ).toEqual([{ id: ada?.id, role: 'admin' }]);
  const again = await importFile(api, admin, 'applyImport', { kind: 'people', file });
  expect(again).toMatchObject({ status: 'DONE', counts: { added: 0, changed: 0, unchanged: 2 } });
});
