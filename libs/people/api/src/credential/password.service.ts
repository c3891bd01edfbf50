import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { storedText } from '@throughline/platform/graphql';

const MIN_LENGTH = 12;
const MAX_LENGTH = 200;
/** OWASP's smallest setting for argon2id (the library's default algorithm): 19 MiB, two passes. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of a password that nobody knows: compared with when there is no account, so that both take as long. */
const NOBODY = hash(crypto.randomUUID(), ARGON2);

/** Keyboards write one letter in several ways: all of them are the same password. */
export const hashPassword = (password: string) => hash(storedText(password), ARGON2);

@Injectable()
export class PasswordService {
  constructor(private readonly db: Db) {}

  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const fits = await verify(passwordHash ?? (await NOBODY), storedText(password).slice(0, MAX_LENGTH));
    return fits && passwordHash !== null;
  }

  /** @throws AppError BAD_INPUT when the password is too short or too long. */
  async set(personId: string, password: string, field = 'password'): Promise<void> {
    const { length } = storedText(password);
    if (length < MIN_LENGTH || length > MAX_LENGTH)
      throw new AppError('BAD_INPUT', `A password has ${MIN_LENGTH} to ${MAX_LENGTH} characters`, {
        field,
        hint: 'Three or four words that do not belong together are good.',
      });
    await this.db.query(
      `insert into people.credential (person_id, password_hash) values ($1, $2)
       on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now()`,
      [personId, await hashPassword(password)],
    );
  }
}
