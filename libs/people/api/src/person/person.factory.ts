import { randomUUID } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { Role } from '@throughline/platform/auth';
import type { Db } from '@throughline/platform/db';
import { hashPassword } from '../credential/password.service';
import { SessionService } from '../session/session.service';

/** What the factories need of a test's server. */
export interface FactoryApi {
  readonly db: Db;
  readonly app: { get<T>(type: Type<T>): T };
}

export interface NewPerson {
  name?: string;
  email?: string | null;
  employeeId?: string;
  /** Roles besides staff. */
  roles?: Exclude<Role, 'staff'>[];
  /** The unit that the roles are for; absent: the organisation. */
  unitId?: string;
  teamId?: string;
  siteId?: string;
  managerId?: string;
  /** Absent: they cannot sign in by password. */
  password?: string;
  startDate?: string;
  endDate?: string;
}

export interface CreatedPerson {
  id: string;
  name: string;
  email: string | null;
  employeeId: string;
}

const fresh = () => randomUUID().slice(-8);

/** A person for a test, with what the test cares about; the rest is made up. */
export async function createPerson({ db }: FactoryApi, wanted: NewPerson = {}): Promise<CreatedPerson> {
  const { name = `Person ${fresh()}`, employeeId = `E-${fresh()}`, startDate = '2020-01-01' } = wanted;
  const email = wanted.email === undefined ? `${employeeId.toLowerCase()}@example.org` : wanted.email;
  return db.tx(async () => {
    const [row] = await db.query<{ id: string }>(
      `insert into people.person (employee_id, name, email, manager_id, start_date, end_date, time_zone, locale)
       values ($1, $2, $3, $4, $5, $6, 'Europe/London', 'en-GB') returning id`,
      [employeeId, name, email, wanted.managerId ?? null, startDate, wanted.endDate ?? null],
    );
    const { id } = row as { id: string };
    await db.query(
      `insert into people.membership (person_id, team_id, site_id, valid)
       select $1, $2, $3, daterange($4, null) where $2::uuid is not null`,
      [id, wanted.teamId ?? null, wanted.siteId ?? null, startDate],
    );
    await db.query('insert into people.role_grant (person_id, role, unit_id) select $1, unnest($2::text[]), $3', [
      id,
      wanted.roles ?? [],
      wanted.unitId ?? null,
    ]);
    if (wanted.password)
      await db.query('insert into people.credential (person_id, password_hash) values ($1, $2)', [
        id,
        await hashPassword(wanted.password),
      ]);
    return { id, name, email, employeeId };
  });
}

/** Starts a session for a person. Gives the Cookie header that carries it. */
export async function signIn({ app }: FactoryApi, { id }: { id: string }): Promise<string> {
  return (await app.get(SessionService).start(id, undefined)).cookie;
}
