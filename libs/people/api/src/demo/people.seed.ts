import { copyRows } from '@throughline/platform/db';
import { type DemoContext, demoSites, type SeedCounts } from '@throughline/platform/demo';
import { AppError } from '@throughline/platform/errors';
import { hashPassword } from '../credential/password.service';
import { DEMO_PASSWORD } from '../organisation/demo-sign-ins';
import { type DemoCompany, demoCompany } from './company';
import { demoSiteId } from './demo-team';
import { demoOrganisation } from './organisation';

/**
 * Stores the organisation with its sites, teams and people.
 * @throws AppError CONFLICT when the database holds an organisation of its own
 */
export async function seedPeople(context: DemoContext): Promise<SeedCounts> {
  const company = demoCompany(context.calendar);
  await storeOrganisation(context);
  await storeUnits(context, company);
  await storePeople(context, company);
  await storeRights(context, company);
  return {
    people: company.people.filter(({ endDate }) => endDate === null).length,
    'who left': company.people.filter(({ endDate }) => endDate !== null).length,
    teams: company.teams.length,
    sites: demoSites.length,
  };
}

async function storeOrganisation({ db }: DemoContext): Promise<void> {
  const [own] = await db.query<{ name: string }>('select name from people.organisation');
  if (own)
    throw new AppError('CONFLICT', `This database holds an organisation of its own, ${own.name}.`, {
      hint: 'Start with DEMO=off to use it, or with another DATA_DIR or DATABASE_URL to see the demo company.',
    });
  const { name, purpose, purposeSince, timeZone, locale } = demoOrganisation;
  await db.query(
    'insert into people.organisation (name, purpose, purpose_since, time_zone, locale) values ($1, $2, $3, $4, $5)',
    [name, purpose, purposeSince, timeZone, locale],
  );
}

async function storeUnits({ db }: DemoContext, { teams }: DemoCompany): Promise<void> {
  const sets = await db.query<{ id: string; origin: string }>('select id, origin from people.unit_set');
  const setOf = (origin: string) => sets.find((set) => set.origin === origin)?.id;
  await copyRows(
    db,
    'people.unit',
    ['id', 'unit_set_id', 'code', 'name', 'kind', 'parent_id'],
    [
      ...demoSites.map(({ code, name, kind }) => [demoSiteId(code), setOf('sites'), code, name, kind, null]),
      ...teams.map(({ id, code, name, parent }) => [id, setOf('teams'), code, name, null, parent?.id]),
    ],
  );
}

async function storePeople({ db }: DemoContext, { people }: DemoCompany): Promise<void> {
  await copyRows(
    db,
    'people.person',
    [
      'id',
      'employee_id',
      'email',
      'name',
      'manager_id',
      'start_date',
      'end_date',
      'leave_from',
      'leave_to',
      'time_zone',
      'locale',
    ],
    people.map((person) => [
      person.id,
      person.employeeId,
      person.email,
      person.name,
      person.manager?.id,
      person.startDate,
      person.endDate,
      person.leave?.from,
      person.leave?.to,
      person.team.site.timeZone,
      demoOrganisation.locale,
    ]),
  );
  const stays = people.flatMap(({ id, stays }) => stays.map((stay) => ({ id, ...stay })));
  await copyRows(
    db,
    'people.membership',
    ['person_id', 'team_id', 'site_id', 'valid'],
    stays.map(({ id, team, from, to }) => [id, team.id, demoSiteId(team.site.code), `[${from},${to ?? ''})`]),
  );
}

/** Whoever leads a team is its manager in Throughline; heads of regions and functions also see its figures. */
async function storeRights({ db }: DemoContext, { people }: DemoCompany): Promise<void> {
  const present = people.filter(({ endDate }) => endDate === null);
  const leads = present.filter((person) => person.leads);
  const heads = leads.filter(({ team }) => team.parent?.parent === null);
  await copyRows(
    db,
    'people.role_grant',
    ['person_id', 'role', 'unit_id'],
    [
      ...leads.map(({ id, team }) => [id, 'manager', team.id]),
      ...heads.map(({ id, team }) => [id, 'leader', team.id]),
      ...present.flatMap(({ id, role }) => (role ? [[id, role, null]] : [])),
    ],
  );
  const hash = await hashPassword(DEMO_PASSWORD);
  await copyRows(
    db,
    'people.credential',
    ['person_id', 'password_hash'],
    present.filter(({ signsIn }) => signsIn).map(({ id }) => [id, hash]),
  );
}
