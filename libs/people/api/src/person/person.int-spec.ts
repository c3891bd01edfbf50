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
