import { Injectable } from '@nestjs/common';
import { PersonService } from '@throughline/people/api';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { type Mention, mentionsIn } from '@throughline/recognition/domain';
import { WHO_SEES } from '../recognition/visibility.sql';

/** Who is named in words, and who of them may know it. */
@Injectable()
export class Mentions {
  constructor(
    private readonly people: PersonService,
    private readonly db: Db,
  ) {}

  /** Those of `ids` whom the words name as "@name". @throws AppError BAD_INPUT for an id that is nobody's */
  async in(words: string, ids: readonly string[] | null | undefined): Promise<Mention[]> {
    if (!ids?.length) return [];
    const people = new Map((await this.people.find(ids)).map((person) => [person.id, person]));
    const unknown = ids.findIndex((id) => !people.has(id));
    if (unknown >= 0)
      throw new AppError('BAD_INPUT', 'We know nobody with this id', {
        field: `mentionIds.${unknown}`,
        hint: 'Look them up by name, and mention them again.',
      });
    return mentionsIn(words, [...people.values()]);
  }

  /** Those of the mentioned who may see the thanks: nobody else hears of private ones, not even that they exist. */
  async seeing(recognitionId: string, mentions: readonly Mention[]): Promise<string[]> {
    if (mentions.length === 0) return [];
    const ids = mentions.map(({ personId }) => personId);
    const seeing = await this.db.named<{ id: string }>(WHO_SEES, [ids, recognitionId]);
    return seeing.map(({ id }) => id);
  }
}
