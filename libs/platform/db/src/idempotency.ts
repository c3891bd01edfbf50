import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppError } from '@throughline/platform/errors';
import { canonicalJson } from './canonical-json';
import { Db } from './db';
import type { RetentionRule } from './retention';

export interface Attempt {
  personId: string;
  /** Chosen by the client, the same for each retry of one act. */
  key: string;
  operation: string;
  input: object;
}

export const IDEMPOTENCY_RETENTION: RetentionRule = {
  table: 'platform.idempotency_key',
  since: 'created_at',
  kept: '7 days',
  why: 'Nobody repeats a request for longer.',
};

/** The same request sent twice happens once: the first answer is kept for a week. */
@Injectable()
export class Idempotency {
  constructor(private readonly db: Db) {}

  /**
   * Runs `act` once for a person's key and gives its (JSON) answer to every repetition.
   * @throws AppError IDEMPOTENCY_MISMATCH when the key was used for something else.
   */
  once<T>(attempt: Attempt, act: () => Promise<T>): Promise<T> {
    const fingerprint = createHash('sha256')
      .update(`${attempt.operation}\n${canonicalJson(attempt.input)}`)
      .digest('hex');
    return this.db.tx(async () => {
      if (await this.claim(attempt, fingerprint)) return this.complete(attempt, await act());
      return this.recall<T>(attempt, fingerprint);
    });
  }

  /** Inserts the key; a concurrent holder makes this wait until that one commits or rolls back. */
  private async claim({ personId, key, operation }: Attempt, fingerprint: string): Promise<boolean> {
    const inserted = await this.db.query(
      `insert into platform.idempotency_key (person_id, key, operation, fingerprint) values ($1, $2, $3, $4)
       on conflict do nothing returning key`,
      [personId, key, operation, fingerprint],
    );
    return inserted.length === 1;
  }

  private async complete<T>({ personId, key }: Attempt, answer: T): Promise<T> {
    await this.db.query('update platform.idempotency_key set answer = $3 where person_id = $1 and key = $2', [
      personId,
      key,
      JSON.stringify(answer),
    ]);
    return answer;
  }

  private async recall<T>({ personId, key }: Attempt, fingerprint: string): Promise<T> {
    const [kept] = await this.db.query<{ fingerprint: string; answer: T }>(
      'select fingerprint, answer from platform.idempotency_key where person_id = $1 and key = $2',
      [personId, key],
    );
    if (kept?.fingerprint !== fingerprint)
      throw new AppError('IDEMPOTENCY_MISMATCH', 'This key was used for a different request', {
        field: 'idempotencyKey',
        hint: 'Send a new key for a new request; repeat a key only with the same input.',
      });
    return kept.answer;
  }
}
