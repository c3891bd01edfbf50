import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { LIST_PRINCIPLES } from './principle.sql';
import { PrincipleState } from './principle-state';
import type { Principle } from './principle.types';

/** Those that are in use, those that anybody may come upon by old thanks, and those that only editors see besides. */
export const IN_USE = [PrincipleState.published] as const;
export const OPEN = [...IN_USE, PrincipleState.retired] as const;
export const ALL = [...OPEN, PrincipleState.draft] as const;

/** What may be known of the principles: by others, those that are in use. */
@Injectable()
export class PrincipleReader {
  constructor(private readonly db: Db) {}

  /** In their order, with their examples. */
  list(states: readonly PrincipleState[] = IN_USE): Promise<Principle[]> {
    return this.db.named<Principle>(LIST_PRINCIPLES, [null, states]);
  }

  /** @throws AppError NOT_FOUND for one in another state too. */
  async get(id: string, states: readonly PrincipleState[] = IN_USE): Promise<Principle> {
    const [principle] = isUuid(id) ? await this.db.named<Principle>(LIST_PRINCIPLES, [id, states]) : [];
    if (!principle)
      throw new AppError('NOT_FOUND', 'There is no such principle', {
        field: 'id',
        hint: 'The list of principles has all that are in use.',
      });
    return principle;
  }

  /** A principle in use must be chosen, unless there is none. @throws AppError BAD_INPUT at `field` */
  async assertChoice(id: string | null, field: string): Promise<void> {
    const [found] = await this.db.query(
      `select from principles.principle
       where published_at is not null and retired_at is null and ($1::uuid is null or id = $1) limit 1`,
      [id],
    );
    if (id === null && found)
      throw new AppError('BAD_INPUT', 'No principle is chosen', { field, hint: 'Choose the one that they lived.' });
    if (id !== null && !found)
      throw new AppError('BAD_INPUT', 'This principle is not in use', { field, hint: 'Choose one that is in use.' });
  }
}
