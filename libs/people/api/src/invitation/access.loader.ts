import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import DataLoader from 'dataloader';
import type { Access } from './access.types';

/** $1 ids of people. */
const FIND_ACCESS = {
  name: 'find_access',
  text: `
    select person.id, invitation.created_at as "invitedAt", invitation.expires_at as "invitedUntil",
      exists (select from people.credential where credential.person_id = person.id) as joined
    from people.person
      left join lateral (
        select created_at, expires_at from people.invitation
        where person_id = person.id and kind = 'invitation' order by created_at desc limit 1
      ) invitation on true
    where person.id = any($1::uuid[])`,
};

/** Finds who can sign in, for a page of people in one statement. Remembers nobody. */
@Injectable()
export class AccessLoader {
  private readonly loader: DataLoader<string, Access | null>;

  constructor(db: Db) {
    const findAll = async (ids: readonly string[]) => {
      const rows = await db.named<Access & { id: string }>(FIND_ACCESS, [ids]);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    };
    this.loader = new DataLoader(findAll, { cache: false });
  }

  find(personId: string): Promise<Access | null> {
    return this.loader.load(personId);
  }
}
