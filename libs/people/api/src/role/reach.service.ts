import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { holdsGreatRole, reachesAll } from './reach.sql';

/** Keeps people with great roles out of the reach of those who could not give them. */
@Injectable()
export class ReachService {
  constructor(private readonly db: Db) {}

  /** @throws AppError FORBIDDEN when one of them holds a role that the viewer may not give */
  async assertReaches(viewer: Viewer, personIds: readonly string[]): Promise<void> {
    if (reachesAll(viewer.grants)) return;
    const [found] = await this.db.query<{ name: string | null }>(
      `select min(name) as name from people.person where id::text = any($1) and ${holdsGreatRole('person.id')}`,
      [personIds],
    );
    if (found?.name)
      throw new AppError('FORBIDDEN', `Only an administrator decides how ${found.name} comes in`, {
        field: 'personIds',
        hint: 'Ask an administrator for it, or leave them out.',
      });
  }
}
