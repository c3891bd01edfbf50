import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@throughline/people/domain';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { storedText } from '@throughline/platform/text';
import { AccessLinkService } from '../invitation/access-link.service';

/** OWASP's smallest setting for argon2id (the library's default algorithm): 19 MiB, two passes. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of a password that nobody knows: compared with when there is no account, so that both take as long. */
const NOBODY = hash(crypto.randomUUID(), ARGON2);

/** Keyboards write one letter in several ways: all of them are the same password. */
export const hashPassword = (password: string) => hash(storedText(password), ARGON2);

@Injectable()
export class PasswordService {
  constructor(
    private readonly db: Db,
    private readonly links: AccessLinkService,
  ) {}

  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const fits = await verify(passwordHash ?? (await NOBODY), storedText(password).slice(0, LONGEST_PASSWORD));
    return fits && passwordHash !== null;
  }

  /** Sets a password; links that were open stop working. @throws AppError BAD_INPUT when it is too short or too long */
  async set(personId: string, password: string, field = 'password'): Promise<void> {
    const { length } = storedText(password);
    if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD)
      throw new AppError('BAD_INPUT', `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`, {
        field,
        hint: 'Three or four words that do not belong together are good.',
      });
    const passwordHash = await hashPassword(password);
    await this.db.tx(async () => {
      await this.links.lock([personId]);
      await this.db.query(
        `insert into people.credential (person_id, password_hash) values ($1, $2)
         on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now()`,
        [personId, passwordHash],
      );
      await this.links.voidAll([personId]);
    });
  }
}
