import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '@throughline/platform/auth';
import { type Db, Outbox } from '@throughline/platform/db';
import {
  type Comparison,
  HandlesImport,
  type ImportContext,
  type ImportKind,
  type RowError,
} from '@throughline/platform/import';
import { AccessLinkService } from '../invitation/access-link.service';
import { hasLeft } from '../person/works-here.sql';
import { reachesAll } from '../role/reach.sql';
import { SessionEnd } from '../session/ended-session.types';
import { SessionService } from '../session/session.service';
import { ChangedAddresses } from './changed-addresses';
import { APPLY_MOVES, APPLY_PEOPLE, APPLY_ROLES, APPLY_UNITS } from './people-apply.sql';
import { comparePeople } from './people-comparison';
import { CHECK_ADMIN_LEFT, CHECK_REACH, PEOPLE_CHECKS } from './people-check.sql';
import { PLAN_MANAGERS, PLAN_TEAMS, planPeople } from './people-plan.sql';
import { peopleFields } from './people.fields';
import { ringErrors } from './ring-errors';
import { assertRolesAsRead } from './roles-as-read';

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
    return [...errors, ...(await ringErrors(db))];
  }

  compare({ db }: ImportContext): Promise<Comparison> {
    return comparePeople(db);
  }

  async apply({ db }: ImportContext, { added, changed, ended }: Comparison): Promise<void> {
    await this.voidLinks(db);
    await assertRolesAsRead(db);
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
}

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
