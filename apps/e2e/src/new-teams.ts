import { ApiClient } from './api-client';
import { until } from './product';

/** What those who join choose. */
const PASSWORD = 'twelve lamps on a long line';
const COMPANY = 'HM';
const HEADER = 'employee_id,email,name,manager_id,team_code,team_name,parent_team_code,role';

export interface NewTeam {
  readonly name: string;
  readonly people: number;
  /** The first of its people leads it. */
  readonly led?: boolean;
  /** How many of its people sign in: the first of them. */
  readonly comeIn: number;
}

export interface JoinedTeam {
  readonly id: string;
  readonly name: string;
  /** Those who sign in. */
  readonly people: readonly ApiClient[];
}

/**
 * Teams that join the demo company below a unit of their own: nobody has asked them or promised them anything yet.
 * @param unit its name, new on each run; it stands before the names of the teams
 * @returns the unit with whoever leads it, and the teams
 */
export async function joinTeams(unit: string, teams: readonly NewTeam[]): Promise<[JoinedTeam, ...JoinedTeam[]]> {
  const lead = `${unit} lead`;
  const row = (id: string, team: string, above: string, leads: boolean) =>
    [id, '', id, id === lead ? '' : lead, team, team, above, leads ? 'manager' : 'staff'].join(',');
  const admin = await ApiClient.as('admin');
  await importPeople(admin, [
    HEADER,
    row(lead, unit, COMPANY, true),
    ...teams.flatMap(({ name, people, led = false }) =>
      Array.from({ length: people }, (_, place) =>
        row(`${unit} ${name} ${place}`, `${unit} ${name}`, unit, led && place === 0),
      ),
    ),
  ]);
  const { teams: known } = await admin.ask<{ teams: { id: string; name: string }[] }>('{ teams { id name } }');
  const joined = async (name: string, comeIn: number): Promise<JoinedTeam> => {
    const { id } = known.find((team) => team.name === name)!;
    return { id, name, people: await comeInFrom(admin, id, comeIn) };
  };
  return Promise.all([joined(unit, 1), ...teams.map(({ name, comeIn }) => joined(`${unit} ${name}`, comeIn))]);
}

async function importPeople(admin: ApiClient, rows: readonly string[]): Promise<void> {
  const file = await admin.upload(rows);
  const { begun } = await admin.ask<{ begun: { id: string } }>(
    'mutation ($file: ID!) { begun: applyImport(kind: "people", file: $file) { id } }',
    { file },
  );
  const look = () =>
    admin.ask<{ import: { status: string } }>('query ($id: ID!) { import(id: $id) { status } }', { id: begun.id });
  await until(async () => !['WAITING', 'RUNNING'].includes((await look()).import.status));
  expect((await look()).import.status).toBe('DONE');
}

/** The first people of a team, each by an invitation. */
async function comeInFrom(admin: ApiClient, team: string, count: number): Promise<ApiClient[]> {
  const { people } = await admin.ask<{ people: { edges: { node: { id: string; name: string } }[] } }>(
    'query ($team: ID!) { people(team: $team, first: 100) { edges { node { id name } } } }',
    { team },
  );
  const ids = people.edges
    .map(({ node }) => node)
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .slice(0, count)
    .map(({ id }) => id);
  const { invitePeople } = await admin.ask<{ invitePeople: { link: string }[] }>(
    'mutation ($ids: [ID!]!) { invitePeople(personIds: $ids) { link } }',
    { ids },
  );
  return Promise.all(
    invitePeople.map(async ({ link }) => {
      const person = new ApiClient();
      await person.ask(
        'mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { person { id } } }',
        { token: new URL(link).hash.slice(1), password: PASSWORD },
      );
      return person;
    }),
  );
}
