import { createSite, createTeam } from '@throughline/people/api';
import type { AnsweringTeam } from '@throughline/pulse/gate';
import type { Form } from '@throughline/pulse/domain';
import type pg from 'pg';
import { createOfficer, dbOf, type Person } from '../shared/company';

const LABELS = ['1', '2', '3', '4', '5'].map((en) => ({ en }));

/** Two questions, so that skipping one of them tells nothing of the other. */
export const FORM: Form = {
  locales: ['en'],
  questions: ['help', 'trust'].map((id) => ({ id, kind: 'LIKERT', text: { en: id }, labels: LABELS, comment: true })),
  indices: [],
};
export const CLOSED_AT = ['2026-01-20T17:00:00Z', '2026-02-20T17:00:00Z', '2026-04-20T17:00:00Z'];

/** A team in one wave: what each answered, and who is on its roll. */
export interface TeamWave extends AnsweringTeam {
  readonly members: readonly string[];
}

export interface Organisation {
  /** Of each wave, the teams that were asked. */
  readonly waves: readonly (readonly TeamWave[])[];
  /** Regions, teams and sites. */
  readonly unitIds: readonly string[];
  readonly hr: Person;
  /** Each leads some units and sees these alone. */
  readonly managers: readonly Person[];
}

const upTo = (most: number) => Math.floor(Math.random() * (most + 1));
const oneIn = (times: number) => Math.random() * times < 1;

/** Regions of teams of up to 14 who answer, over three waves that people join and leave between. @param pool people to be on rolls */
export async function createOrganisation(owner: pg.Pool, hr: Person, pool: readonly Person[]): Promise<Organisation> {
  const company = await createTeam(dbOf(owner));
  const sites = [await createSite(dbOf(owner)), await createSite(dbOf(owner))];
  const regions: string[] = [];
  const teams: Omit<TeamWave, 'sheets' | 'members'>[] = [];
  for (let region = 0; region <= 1 + upTo(1); region++) {
    const { id } = await createTeam(dbOf(owner), { parentId: company.id });
    regions.push(id);
    for (let place = 0; place <= upTo(3); place++) {
      const team = await createTeam(dbOf(owner), { parentId: id });
      const siteIds = [sites[teams.length % 2]!.id];
      teams.push({ id: team.id, label: team.name, path: [company.id, id], siteIds });
    }
  }
  const teamIds = teams.map(({ id }) => id);
  const free = pool.values();
  const rolls = new Map(teamIds.map((id) => [id, Array.from({ length: 16 }, () => free.next().value!.id)]));
  const managers: Person[] = [];
  for (const unitId of [...regions, ...teamIds]) managers.push(await createOfficer(owner, 'manager', unitId));
  const odd = await createOfficer(owner, 'manager', teamIds[0]);
  for (const unitId of teamIds.slice(1).filter(() => oneIn(2)))
    await owner.query(`insert into people.role_grant (person_id, role, unit_id) values ($1, 'manager', $2)`, [
      odd.id,
      unitId,
    ]);
  const waves = CLOSED_AT.map(() =>
    teams
      .filter((_, place) => place === 0 || !oneIn(12))
      .map((team): TeamWave => ({ ...team, sheets: sheetsOf(upTo(14)), members: someOf(rolls.get(team.id)!) })),
  );
  return { waves, unitIds: [...regions, ...teamIds, ...sites.map(({ id }) => id)], hr, managers: [...managers, odd] };
}

/** Now and then all agree, or all but three skip a question. */
function sheetsOf(size: number): AnsweringTeam['sheets'] {
  const [agree, skip] = [oneIn(4), oneIn(4)];
  return Array.from({ length: size }, (_, place) => {
    const help = agree ? 5 : 1 + upTo(4);
    const answers = { ...(!oneIn(7) && { help }), ...(!oneIn(7) && (!skip || place < 3) && { trust: 1 + upTo(4) }) };
    return { answers, ...('help' in answers && oneIn(2) && { comments: { help: `Words ${Math.random()}` } }) };
  });
}

const someOf = (people: readonly string[]) => people.filter((_, place) => place < 8 || oneIn(2));
