import { Injectable } from '@nestjs/common';
import type { Db } from '@throughline/platform/db';
import { Mail } from '@throughline/platform/mail';
import { addressChangedLetter } from '../invitation/letters';

/** Whoever reads somebody's mail can choose their password: a change of address is told where their mail went before. */
@Injectable()
export class ChangedAddresses {
  constructor(private readonly mail: Mail) {}

  /** Writes to the old address of those who have a password, once the transaction is committed. Reads `person_plan`. */
  async tell(db: Db): Promise<void> {
    const changed = await db.query<{ name: string; address: string }>(
      `select plan.name, before->>'email' as address
       from person_plan plan join people.credential on credential.person_id = plan.id
       where before->>'email' is not null and lower(email) is distinct from lower(before->>'email')`,
    );
    db.afterCommit(async () => {
      for (const { name, address } of changed) await this.mail.send(addressChangedLetter(address, name));
    });
  }
}
