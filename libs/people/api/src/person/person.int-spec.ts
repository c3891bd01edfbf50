import { jest } from '@jest/globals';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { people } from '../index';
import { createTeam } from '../unit/unit.factory';
import { createPerson, signIn } from './person.factory';

const PEOPLE = /* GraphQL */ `
  query ($search: String, $team: ID) {
    people(search: $search, team: $team) {
      totalCount
      edges {
        node {
          name
        }
      }
    }
  }
`;
type People = { people: { totalCount: number; edges: { node: { name: string } }[] } };

let api: TestApi;
let cookie: string;
beforeAll(async () => {
  api = await startTestApi([people]);
  cookie = await signIn(api, await createPerson(api, { name: 'Viewer' }));
});
afterAll(() => api.close());

test('the people of a team are those who belong to it itself, today', async () => {
  const team = await createTeam(api);
  const below = await createTeam(api, { parentId: team.id });
  await createPerson(api, { name: 'Zoe In', teamId: team.id });
  await createPerson(api, { name: 'Adam In', teamId: team.id });
  await createPerson(api, { name: 'Adam Left', teamId: team.id, endDate: '2024-01-31' });
  await createPerson(api, { name: 'Adam Below', teamId: below.id });

  const namesOf = async (variables: object) => {
    const { data } = await api.gql<People>(PEOPLE, { ...variables }, cookie);
    return [data.people.totalCount, ...data.people.edges.map(({ node }) => node.name)];
  };
  expect(await namesOf({ team: team.id })).toEqual([2, 'Adam In', 'Zoe In']);
  expect(await namesOf({ team: team.id, search: 'zoe' })).toEqual([1, 'Zoe In']);

  const { data } = await api.gql<{ teams: { id: string; members: number }[] }>('{ teams { id members } }', {}, cookie);
  expect(data.teams.find(({ id }) => id === team.id)?.members).toBeGreaterThanOrEqual(2);
});

test('a team is led by its managers, or else by who leads most of its people', async () => {
  const team = await createTeam(api);
  const boss = await createPerson(api, { name: 'Bea Boss' });
  const lead = await createPerson(api, { name: 'Lee Lead', teamId: team.id, managerId: boss.id });
  for (const name of ['Al', 'Bo']) await createPerson(api, { name, teamId: team.id, managerId: lead.id });
  const leads = async () => {
    const { data } = await api.gql<{ team: { leads: { name: string }[] } }>(
      'query ($id: ID!) { team(id: $id) { leads { name } } }',
      { id: team.id },
      cookie,
    );
    return data.team.leads.map(({ name }) => name);
  };
  expect(await leads()).toEqual(['Lee Lead']);
  await createPerson(api, { name: 'Max Left', roles: ['manager'], unitId: team.id, endDate: '2024-01-31' });
  expect(await leads()).toEqual(['Lee Lead']);
  await createPerson(api, { name: 'Mia Manager', roles: ['manager'], unitId: team.id });
  expect(await leads()).toEqual(['Mia Manager']);
  expect(
    await api.gql('query ($id: ID!) { team(id: $id) { leads { name } } }', { id: (await createTeam(api)).id }, cookie),
  ).toMatchObject({ data: { team: { leads: [] } } });
});

test('a team that cannot be is said so', async () => {
  const { errors } = await api.gql(PEOPLE, { team: 'none' }, cookie);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'team' });
});

test('who leads whom, and which team stands where, is found for all of a list in one statement each', async () => {
  const above = await createTeam(api);
  const teams = [await createTeam(api, { parentId: above.id }), await createTeam(api, { parentId: above.id })];
  for (const team of teams) {
    const lead = await createPerson(api, {
      name: 'Lea',
      teamId: team.id,
      roles: ['manager'],
      unitId: team.id,
    });
    await createPerson(api, { name: 'Rae', teamId: team.id, managerId: lead.id });
  }
  const statements = jest.spyOn(api.db, 'named');
  const { data } = await api.gql<{ teams: { id: string; parent: { id: string } | null; leads: unknown[] }[] }>(
    '{ teams { id parent { id } leads { name reports { name } } } }',
    {},
    cookie,
  );
  const names = statements.mock.calls.map(([{ name }]) => name);
  statements.mockRestore();
  for (const team of teams)
    expect(data.teams.find(({ id }) => id === team.id)).toMatchObject({
      parent: { id: above.id },
      leads: [{ name: 'Lea', reports: [{ name: 'Rae' }] }],
    });
  expect(names.filter((name) => name !== 'find_viewer').sort()).toEqual([
    'list_leads',
    'list_reports',
    'list_teams',
    'list_teams',
  ]);
});

test('a search that is longer than any name finds nobody, at once', async () => {
  const { data } = await api.gql<People>(PEOPLE, { search: 'a'.repeat(255) }, cookie);
  expect(data.people).toEqual({ totalCount: 0, edges: [] });
});
