import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { LIST_PRINCIPLES } from './principle.sql';
import type { Principle } from './principle.types';

/** What other domains may know of the principles: those that are published. */
@Injectable()
export class PrincipleReader {
  constructor(private readonly db: Db) {}

  /** In their order, with their examples. */
  list(): Promise<Principle[]> {
    return this.db.named<Principle>(LIST_PRINCIPLES, [null]);
  }

  /** @throws AppError NOT_FOUND for a draft too. */
  async get(id: string): Promise<Principle> {
    const [principle] = isUuid(id) ? await this.db.named<Principle>(LIST_PRINCIPLES, [id]) : [];
    if (!principle)
      throw new AppError('NOT_FOUND', 'There is no such principle', { field: 'id', hint: 'Choose one of principles.' });
    return principle;
  }

  /** A published principle must be chosen, unless there is none yet. @throws AppError BAD_INPUT at `field` */
  async assertChoice(id: string | null, field: string): Promise<void> {
    const [found] = await this.db.query(
      'select from principles.principle where published_at is not null and ($1::uuid is null or id = $1) limit 1',
      [id],
    );
    if (id === null && found)
      throw new AppError('BAD_INPUT', 'No principle is chosen', { field, hint: 'Choose the one that they lived.' });
    if (id !== null && !found)
      throw new AppError('BAD_INPUT', 'There is no such principle', { field, hint: 'Choose one of principles.' });
  }
}
