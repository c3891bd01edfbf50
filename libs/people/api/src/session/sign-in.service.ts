import { Injectable } from '@nestjs/common';
import type { RequestClient } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { PasswordService } from '../credential/password.service';
import { worksHere } from '../person/works-here.sql';
import { SignInLimit } from './sign-in-limit';

const WRONG = () =>
  new AppError('BAD_INPUT', 'E-mail address or password is not right', {
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
   * The id of the person with this e-mail address and password. Takes as long for an unknown address as for a known one.
   * @throws AppError BAD_INPUT when they do not fit, RATE_LIMITED after too many failures
   */
  async verify(email: string, password: string, client: RequestClient | undefined): Promise<string> {
    const account = email.trim().toLowerCase();
    const address = client?.address ?? '';
    await this.limit.assertMayTry(account, address);
    const [person] = await this.db.query<{ id: string; hash: string | null }>(
      `select person.id, password_hash as hash from people.person left join people.credential on person_id = person.id
       where lower(email) = $1 and ${worksHere()}`,
      [account],
    );
    const fits = await this.passwords.verify(person?.hash ?? null, password);
    if (!person || !fits) {
      await this.limit.failed(account, address);
      throw WRONG();
    }
    await this.limit.succeeded(account, address);
    return person.id;
  }
}
