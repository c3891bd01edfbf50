import { createTeam } from '@throughline/people/api';
import type { Db } from '@throughline/platform/db';
import type pg from 'pg';

export interface Person {
  readonly id: string;
  readonly cookie: string;
}

export interface Team {
  readonly id: string;
  readonly people: readonly Person[];
}

/** A pool as the factories of the domains take it. */
export const dbOf = (owner: pg.Pool): { db: Db } => ({
  db: { query: async (text: string, values?: unknown[]) => (await owner.query(text, values)).rows } as never,
});

/** Teams with people in them, who are signed in, below units of their own. @param regions of each its teams, by their size */
export async function createCompany(owner: pg.Pool, regions: readonly (readonly number[])[]) {
  const company = await createTeam(dbOf(owner), { name: 'Company' });
  const teams: Team[][] = [];
  const regionIds: string[] = [];
  for (const sizes of regions) {
    const region = await createTeam(dbOf(owner), { name: `Region ${teams.length + 1}`, parentId: company.id });
    regionIds.push(region.id);
    teams.push([]);
    for (const size of sizes) {
      const { id } = await createTeam(dbOf(owner), { parentId: region.id });
      teams.at(-1)!.push({ id, people: await createPeople(owner, id, size) });
    }
  }
  return { id: company.id, regionIds, regions: teams };
}

/** Somebody with a role, who is in no team and so never invited. @param unitId a part of the company; all of it when absent */
export async function createOfficer(owner: pg.Pool, role: 'hr' | 'manager', unitId?: string): Promise<Person> {
  const [officer] = await createPeople(owner, null, 1);
  await owner.query('insert into people.role_grant (person_id, role, unit_id) values ($1, $2, $3)', [
    officer!.id,
    role,
    unitId ?? null,
  ]);
  return officer!;
}

/** Each is signed in with a token made of their id. */
async function createPeople(owner: pg.Pool, teamId: string | null, count: number): Promise<Person[]> {
  const { rows } = await owner.query<{ id: string }>(CREATE_PEOPLE, [teamId, count]);
  return rows.map(({ id }) => ({ id, cookie: `throughline=attack-${id}` }));
}

/** $1 team or null, $2 how many. */
const CREATE_PEOPLE = `
  with made as (
    insert into people.person (employee_id, name, email, start_date, time_zone, locale)
    select code, 'Person ' || code, code || '@example.org', '2020-01-01', 'Europe/London', 'en-GB'
    from (select gen_random_uuid()::text as code from generate_series(1, $2::int)) codes returning id
  ), placed as (
    insert into people.membership (person_id, team_id, valid)
    select id, $1::uuid, daterange('2020-01-01', null) from made where $1::uuid is not null
  ), signed_in as (
    insert into people.session (token_hash, person_id, user_agent, expires_at)
    select sha256(convert_to('attack-' || id, 'utf8')), id, 'attack', now() + interval '1 day' from made
  )
  select id from made`;
