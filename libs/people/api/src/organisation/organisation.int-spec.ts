import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { createPerson, people, signIn } from '../index';

const UPDATE = `mutation ($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) { name purpose purposeSince timeZone }
}`;

let api: TestApi;
let admin: string;
beforeAll(async () => {
  api = await startTestApi([people]);
  await api.db.query(`insert into people.organisation (name) values ('Stream')`);
  admin = await signIn(api, await createPerson(api, { roles: ['admin'] }));
});
afterAll(() => api.close());

const update = async (input: object, cookie = admin) => {
  const { data, errors } = await api.gql<{ updateOrganisation: object }>(UPDATE, { input }, cookie);
  return errors?.[0]?.extensions ?? data.updateOrganisation;
};

test('what is left out stays, so that two who change different things do not undo each other', async () => {
  const all = { name: 'Brook', purpose: 'Clean water', purposeSince: 1998, timeZone: 'Europe/Berlin' };
  expect(await update(all)).toEqual(all);
  await Promise.all([update({ name: 'Brook & Sons' }), update({ purpose: 'Clean water for all' })]);
  expect(await update({})).toEqual({ ...all, name: 'Brook & Sons', purpose: 'Clean water for all' });
  expect(await update({ purposeSince: null, timeZone: null })).toMatchObject({
    purposeSince: null,
    timeZone: 'Europe/Berlin',
  });
});

test.each([
  ['name', ''],
  ['purpose', 'x'.repeat(301)],
  ['purposeSince', 12],
  ['timeZone', 'Moon/Tranquility'],
])('a bad %s is refused, and named', async (field, value) => {
  expect(await update({ [field]: value })).toMatchObject({ code: 'BAD_INPUT', field });
});

test('staff may not', async () => {
  const staff = await signIn(api, await createPerson(api));
  expect(await update({ name: 'Mine' }, staff)).toMatchObject({ code: 'FORBIDDEN' });
});
