import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '@throughline/platform/auth';
import { type Db, Outbox } from '@throughline/platform/db';
import {
  type Comparison,
  HandlesImport,
  type ImportChange,
  type ImportContext,
  type ImportKind,
  type RowError,
} from '@throughline/platform/import';
import { AccessLinkService } from '../invitation/access-link.service';
import { hasLeft, worksHere } from '../person/works-here.sql';
import { reachesAll } from '../role/reach.sql';
import { SessionEnd } from '../session/ended-session.types';
import { SessionService } from '../session/session.service';
import { ChangedAddresses } from './changed-addresses';
import { APPLY_MOVES, APPLY_PEOPLE, APPLY_ROLES, APPLY_UNITS } from './people-apply.sql';
import { CHECK_ADMIN_LEFT, CHECK_REACH, MANAGER_EDGES, PEOPLE_CHECKS, TEAM_EDGES } from './people-check.sql';
import { PLAN_DIFF, PLAN_MANAGERS, PLAN_TEAMS, planPeople } from './people-plan.sql';
import { peopleFields } from './people.fields';
import { findRings } from './rings';

const SAMPLE = 20;
const SHOWN_RING = 12;

type Values = Record<string, string | null>;
interface DiffRow {
  line: number;
  action: ImportChange['action'];
  label: string;
  before: Values | null;
  after: Values;
}

/** Imports people, with their teams, sites, managers and roles, from the file of an HR system. */
@Injectable()
@HandlesImport('people')
export class PeopleImportService implements ImportKind {
  readonly permission = 'people:import';
  readonly fields = peopleFields;
  readonly key = ['employee_id'];

  constructor(
    private readonly addresses: ChangedAddresses,
    private readonly links: AccessLinkService,
    private readonly outbox: Outbox,
    private readonly sessions: SessionService,
  ) {}

  async check({ db, fields, personId }: ImportContext): Promise<RowError[]> {
    await run(db, [
      PLAN_TEAMS,
      planPeople(fields),
      'create index on person_plan (employee_id)',
      'create index on person_plan (id)',
      'analyze person_plan',
      PLAN_MANAGERS,
    ]);
    const checks = [...PEOPLE_CHECKS, CHECK_ADMIN_LEFT, ...((await mayGiveAnyRole(db, personId)) ? [] : [CHECK_REACH])];
    const errors: RowError[] = [];
    for (const sql of checks) errors.push(...(await db.query<RowError>(sql)));
    errors.push(...(await this.managerRings(db)), ...(await this.teamRings(db)));
    return errors;
  }

  async compare({ db }: ImportContext): Promise<Comparison> {
    await run(db, [PLAN_DIFF]);
    const counts = await db.query<{ action: string; count: number }>(
      'select action, count(*)::int as count from person_diff group by action',
    );
    const rows = await db.query<DiffRow>(
      `select line, action, name as label, before, after from person_diff where action <> 'unchanged' order by line limit ${SAMPLE}`,
    );
    const countOf = (action: string) => counts.find((row) => row.action === action)?.count ?? 0;
    return {
      added: countOf('added'),
      changed: countOf('changed'),
      unchanged: countOf('unchanged'),
      ended: countOf('ended'),
      changes: rows.map(changeOf),
      notes: await this.notes(db),
    };
  }

  async apply({ db }: ImportContext, { added, changed, ended }: Comparison): Promise<void> {
    await this.voidLinks(db);
    await run(db, [...APPLY_UNITS, ...APPLY_PEOPLE, ...APPLY_ROLES, ...APPLY_MOVES]);
    await this.addresses.tell(db);
    await this.tellSessions(db);
    await this.outbox.publish({ event: 'PeopleImported', payload: { added, changed, ended } });
  }

  /** Links that were made for who somebody was, or sent to where their mail no longer goes, stop working. */
  private async voidLinks(db: Db): Promise<void> {
    const rows = await db.query<{ id: string }>(
      `select distinct id from person_plan where not is_new
         and (roles is distinct from roles_before or lower(email) is distinct from lower(before->>'email'))`,
    );
    const ids = rows.map(({ id }) => id);
    await this.links.lock(ids);
    await this.links.voidAll(ids);
  }

  /** Open sessions take up changed roles; those of people who have left end. */
  private async tellSessions(db: Db): Promise<void> {
    const rows = await db.query<{ id: string; left: boolean }>(
      `select distinct plan.id, ${hasLeft('plan.end_date')} as left
       from person_plan plan join people.session on session.person_id = plan.id
       where ${hasLeft('plan.end_date')} or roles is distinct from roles_before`,
    );
    for (const { id, left } of rows)
      await (left ? this.sessions.endAll(id, SessionEnd.LEFT) : this.sessions.rightsChanged(id));
  }

  private async managerRings(db: Db): Promise<RowError[]> {
    const rings = await findRings(db, MANAGER_EDGES);
    const lines = await db.query<{ line: number; node: string }>(
      'select line, employee_id as node from person_plan where employee_id = any($1) order by line',
      [rings.flat()],
    );
    return rings.map((ring) => ringError(ring, lines, 'manager_id', 'These people lead each other in a ring'));
  }

  private async teamRings(db: Db): Promise<RowError[]> {
    const rings = await findRings(db, TEAM_EDGES);
    const lines = await db.query<{ line: number; node: string }>(
      'select min(line)::int as line, team_code as node from staged where team_code = any($1) group by 2 order by 1',
      [rings.flat()],
    );
    return rings.map((ring) =>
      ringError(ring, lines, 'parent_team_code', 'These teams stand above each other in a ring'),
    );
  }

  private async notes(db: Db): Promise<string[]> {
    const [row] = await db.query<{ teams: number; moved: number; sites: number; missing: number }>(
      `select (select count(*)::int from team_plan where is_new) as teams,
         (select count(*)::int from team_plan where is_changed) as moved,
         (select count(distinct site_code)::int from person_plan where site_code is not null and not exists (
            select from people.unit join people.unit_set on unit_set.id = unit_set_id and origin = 'sites'
            where unit.code = site_code)) as sites,
         (select count(*)::int from people.person where ${worksHere()}
            and not exists (select from person_plan where person_plan.id = person.id)) as missing`,
    );
    const { teams = 0, moved = 0, sites = 0, missing = 0 } = row ?? {};
    return [
      ...(teams ? [`New teams: ${counted(teams)}.`] : []),
      ...(moved ? [`Teams with another name or place: ${counted(moved)}.`] : []),
      ...(sites ? [`New sites, named by their codes: ${counted(sites)}.`] : []),
      ...(missing ? [`People who are not in the file stay as they are: ${counted(missing)}.`] : []),
    ];
  }
}

const counted = (count: number) => count.toLocaleString('en-GB');

async function run(db: Db, statements: readonly string[]): Promise<void> {
  for (const sql of statements) await db.query(sql);
}

/** An administrator may, and whoever runs the command on the server. */
async function mayGiveAnyRole(db: Db, personId: string | null): Promise<boolean> {
  if (personId === null) return true;
  return reachesAll(
    await db.query<RoleGrant>('select role, unit_id as "unitId" from people.role_grant where person_id = $1', [
      personId,
    ]),
  );
}

function changeOf({ line, action, label, before, after }: DiffRow): ImportChange {
  const fields = Object.keys(after)
    .map((field) => ({ field, before: before?.[field] ?? '', after: after[field] ?? '' }))
    .filter((field) => field.before !== field.after);
  return { line, action, label, fields };
}

function ringError(
  ring: readonly string[],
  lines: readonly { line: number; node: string }[],
  column: string,
  what: string,
): RowError {
  const place = lines.find(({ node }) => ring.includes(node));
  const from = Math.max(0, ring.indexOf(place?.node ?? ''));
  const ordered = [...ring.slice(from), ...ring.slice(0, from)];
  const shown = ordered.length > SHOWN_RING ? [...ordered.slice(0, SHOWN_RING), '…'] : ordered;
  return {
    line: place?.line ?? 1,
    column,
    value: ordered[1] ?? ordered[0] ?? '',
    message: `${what}: ${[...shown, ordered[0]].join(' → ')}`,
    hint: 'Correct one of them.',
  };
}
