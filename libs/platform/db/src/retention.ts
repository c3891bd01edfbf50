import { Injectable } from '@nestjs/common';
import { Db } from './db';

/** How long the rows of a table are kept. From code and never from a request. */
export interface RetentionRule {
  /** With its schema, as people.session. */
  readonly table: string;
  /** The column with the moment that counts: when a row came, or when it runs out. */
  readonly since: string;
  /** How long after that moment a row goes, as 7 days. */
  readonly kept: string;
  /** Why it is kept so long, and no longer. */
  readonly why: string;
}

/** Small enough that nobody waits for the locks. */
const BATCH = 5_000;

/** Forgets what has had its time. The rules of all domains stand together in `RetentionTable`. */
@Injectable()
export class Retention {
  constructor(private readonly db: Db) {}

  /** Deletes the rows whose time is over. Gives how many. Safe to repeat, and to end halfway. */
  async apply({ table, since, kept }: RetentionRule): Promise<number> {
    let forgotten = 0;
    for (let gone = BATCH; gone === BATCH; forgotten += gone) {
      const [row] = await this.db.query<{ gone: number }>(
        `with old as (select ctid from ${table} where ${since} < now() - $1::interval limit ${BATCH} for update skip locked),
           gone as (delete from ${table} where ctid = any(array(select ctid from old)) returning 1)
         select count(*)::int as gone from gone`,
        [kept],
      );
      gone = row?.gone ?? 0;
    }
    return forgotten;
  }
}

/** The rules of the platform and of all domains. */
export class RetentionTable {
  constructor(readonly rules: readonly RetentionRule[]) {}
}
