import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';

/** Counts what must not be tried too often, in windows that begin with the first try. */
@Injectable()
export class Attempts {
  constructor(private readonly db: Db) {}

  /**
   * Counts one more, before anything is tried: of many at once each gets a number of its own, and none comes twice.
   * It commits at once, so that a try that is rolled back has still been one.
   */
  async count(subject: string, minutes: number): Promise<number> {
    const [row] = await this.db.apart(() =>
      this.db.named<{ count: number }>(COUNT_ATTEMPT, [hashed(subject), minutes]),
    );
    return row?.count ?? 0;
  }

  /** How many there are, without one more. */
  async read(subject: string, minutes: number): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      'select count from people.sign_in_failure where subject = $1 and since > now() - make_interval(mins => $2)',
      [hashed(subject), minutes],
    );
    return row?.count ?? 0;
  }

  /** Gives one back. */
  async giveBack(subject: string): Promise<void> {
    await this.db.query('update people.sign_in_failure set count = greatest(count - 1, 0) where subject = $1', [
      hashed(subject),
    ]);
  }

  async forget(subject: string): Promise<void> {
    await this.db.query('delete from people.sign_in_failure where subject = $1', [hashed(subject)]);
  }
}

const COUNT_ATTEMPT = {
  name: 'count_attempt',
  text: `
    insert into people.sign_in_failure (subject, since, count) values ($1, now(), 1)
    on conflict (subject) do update set
      count = case when sign_in_failure.since > now() - make_interval(mins => $2) then sign_in_failure.count + 1 else 1 end,
      since = case when sign_in_failure.since > now() - make_interval(mins => $2) then sign_in_failure.since else now() end
    returning count`,
};

/** Hashed: the tables then hold no addresses of people. */
export const hashed = (text: string) => createHash('sha256').update(text).digest('base64url');
