import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { PasswordService } from '../credential/password.service';
import { FIRST_EMPLOYEE } from './first-employee';
import type { SetUpInput } from './organisation.types';
import { ensureSetUpToken, forgetSetUpToken, isSetUpToken } from './set-up-token';

/** The first run: whoever holds the token from the terminal names the organisation and becomes its administrator. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly db: Db,
    private readonly passwords: PasswordService,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Where to set up, for the terminal; null when that is done, and in the demo. */
  async address(): Promise<string | null> {
    if (this.environment.demo !== 'off' || (await this.isDone())) return null;
    const token = await ensureSetUpToken(this.environment.dataDir);
    return new URL(`/set-up#${token}`, this.environment.publicUrl).href;
  }

  /**
   * Creates the organisation and its first administrator. Gives the person's id.
   * @throws AppError CONFLICT when it is set up already, FORBIDDEN without the token, BAD_INPUT for a bad password
   */
  async run(input: SetUpInput): Promise<string> {
    if (!(await isSetUpToken(this.environment.dataDir, input.token)))
      throw new AppError('FORBIDDEN', 'This is not the token of this first run', {
        field: 'token',
        hint: 'Use the address that the terminal printed when Throughline started.',
      });
    const personId = await this.db.tx(() => this.create(input));
    await forgetSetUpToken(this.environment.dataDir);
    return personId;
  }

  private async create(input: SetUpInput): Promise<string> {
    const { organisationName, purpose, adminName, adminEmail, adminPassword, timeZone } = input;
    const created = await this.db.query(
      `insert into people.organisation (name, purpose, time_zone) values ($1, coalesce($2, ''), coalesce($3, 'Europe/London'))
       on conflict do nothing returning id`,
      [organisationName, purpose ?? null, timeZone ?? null],
    );
    if (created.length === 0)
      throw new AppError('CONFLICT', 'This organisation is set up already', {
        hint: 'Sign in, or ask its administrator for an invitation.',
      });
    const [person] = await this.db.query<{ id: string }>(
      `insert into people.person (employee_id, email, name, start_date, time_zone, locale)
       select $1, $2, $3, current_date, time_zone, locale from people.organisation returning id`,
      [FIRST_EMPLOYEE, adminEmail.toLowerCase(), adminName],
    );
    const { id } = person as { id: string };
    await this.db.query(`insert into people.role_grant (person_id, role) values ($1, 'admin')`, [id]);
    await this.passwords.set(id, adminPassword, 'adminPassword');
    return id;
  }

  private async isDone(): Promise<boolean> {
    return (await this.db.query('select from people.organisation')).length > 0;
  }
}
