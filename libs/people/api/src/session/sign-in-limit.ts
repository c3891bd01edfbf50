import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';

const WINDOW_MINUTES = 15;
/** Failures in the window: for one account from one address, and for all accounts from one address. */
const PER_ACCOUNT_AND_ADDRESS = 8;
const PER_ADDRESS = 100;

/**
 * Slows down guessing. It counts by account *and* address, so that a stranger who guesses somebody's password from
 * elsewhere does not lock them out.
 */
@Injectable()
export class SignInLimit {
  constructor(private readonly db: Db) {}

  /** @throws AppError RATE_LIMITED */
  async assertMayTry(account: string, address: string): Promise<void> {
    const [pair, place] = subjects(account, address);
    const rows = await this.db.query<{ subject: string; count: number }>(
      `select subject, count from people.sign_in_failure
       where subject = any($1) and since > now() - make_interval(mins => $2)`,
      [[pair, place], WINDOW_MINUTES],
    );
    const countOf = (subject: string) => rows.find((row) => row.subject === subject)?.count ?? 0;
    if (countOf(pair) >= PER_ACCOUNT_AND_ADDRESS || countOf(place) >= PER_ADDRESS)
      throw new AppError('RATE_LIMITED', 'Too many attempts to sign in from here', {
        hint: `Wait ${WINDOW_MINUTES} minutes, or have a link to set a new password sent to you.`,
      });
  }

  async failed(account: string, address: string): Promise<void> {
    await this.db.query(
      `insert into people.sign_in_failure (subject, since, count) select subject, now(), 1 from unnest($1::text[]) subject
       on conflict (subject) do update set
         count = case when sign_in_failure.since > now() - make_interval(mins => $2) then sign_in_failure.count + 1 else 1 end,
         since = case when sign_in_failure.since > now() - make_interval(mins => $2) then sign_in_failure.since else now() end`,
      [subjects(account, address), WINDOW_MINUTES],
    );
  }

  async succeeded(account: string, address: string): Promise<void> {
    await this.db.query('delete from people.sign_in_failure where subject = $1', [subjects(account, address)[0]]);
  }
}

/** Hashed: the table then holds no addresses of people. */
function subjects(account: string, address: string): [pair: string, place: string] {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url');
  return [hash(`${account}\n${address}`), hash(address)];
}
