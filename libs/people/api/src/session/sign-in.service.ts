import { Injectable } from '@nestjs/common';
import type { RequestClient } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { storedText } from '@throughline/platform/text';
import { PasswordService } from '../credential/password.service';
import { worksHere } from '../person/works-here.sql';
import { SignInLimit } from './sign-in-limit';

const WRONG = () =>
  new AppError('BAD_INPUT', 'E-mail address, employee number or password is not right', {
    field: 'password',
    hint: 'Check both, or have a link to set a new password sent to you.',
  });

/** Finds out whether somebody is who they say. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly passwords: PasswordService,
    private readonly limit: SignInLimit,
  ) {}

  /**
   * The id of the person with this e-mail address, or employee number, and password. Takes as long for an unknown one as
   * for a known one. Guesses count by person: two names of one are no two accounts.
   * @throws AppError BAD_INPUT when they do not fit, RATE_LIMITED after too many failures
   */
  async verify(name: string, password: string, client: RequestClient | undefined): Promise<string> {
    const called = storedText(name).trim();
    const person = await this.find(called);
    const account = person?.id ?? called.toLowerCase();
    const address = client?.address ?? '';
    await this.limit.take(account, address);
    const fits = await this.passwords.verify(person?.hash ?? null, password);
    if (!person || !fits) throw WRONG();
    await this.limit.succeeded(account, address);
    return person.id;
  }

  /** An address comes first: no number that looks like one takes its place. */
  private async find(called: string): Promise<{ id: string; hash: string | null } | undefined> {
    const [person] = await this.db.query<{ id: string; hash: string | null }>(
      `select person.id, password_hash as hash from people.person left join people.credential on person_id = person.id
       where (lower(email) = lower($1) or employee_id = $1) and ${worksHere()}
       order by (lower(email) = lower($1)) is true desc limit 1`,
      [called],
    );
    return person;
  }
}
