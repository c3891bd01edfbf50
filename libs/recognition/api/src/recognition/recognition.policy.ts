import { Injectable } from '@nestjs/common';
import { EVERYONE, type Rights, type Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import {
  isEditable,
  isRestorable,
  type Mention,
  objectionToRecipients,
  type RecognitionPeople,
} from '@throughline/recognition/domain';
import { FIND_GIVEN, FIND_SEEN } from './visibility.sql';
import { assertNone } from './thanks';

export const recognitionRights: Rights = {
  'recognition:read': EVERYONE,
  'recognition:give': EVERYONE,
};

interface Given {
  giverId: string;
  private: boolean;
  createdAt: Date;
  removedAt: Date | null;
  mentions: Mention[];
}

/** What somebody is not to see does not exist for them. `field` is the one that names the thanks. */
export const noSuchThanks = (field: 'id' | 'recognitionId' = 'id') =>
  new AppError('NOT_FOUND', 'There are no such thanks, or they are not for you to see', {
    field,
    hint: 'They may have been taken back: read the list again.',
  });

/** Who gives, sees, edits and removes thanks. Who sees them in lists: VISIBLE in visibility.sql.ts, the same rule. */
@Injectable()
export class RecognitionPolicy {
  constructor(private readonly db: Db) {}

  /** Everybody may thank everybody, but not only themselves. @throws AppError BAD_INPUT */
  assertGives(viewer: Viewer, { personIds, teamIds }: { personIds: string[]; teamIds: string[] }): void {
    assertNone(objectionToRecipients(viewer.personId, personIds, teamIds));
  }

  /** Gives who the recognition is about. @throws AppError NOT_FOUND unless the viewer may see it. */
  async assertSees(viewer: Viewer, id: string, field?: 'id' | 'recognitionId'): Promise<RecognitionPeople> {
    const [seen] = isUuid(id) ? await this.db.named<RecognitionPeople>(FIND_SEEN, [viewer.personId, id]) : [];
    if (!seen) throw noSuchThanks(field);
    return seen;
  }

  /** Only the giver takes thanks back, as often as they like. @throws AppError NOT_FOUND or FORBIDDEN. */
  async assertRemoves(viewer: Viewer, id: string): Promise<Given> {
    const [given] = isUuid(id) ? await this.db.named<Given>(FIND_GIVEN, [id]) : [];
    if (given?.giverId === viewer.personId) return given;
    await this.assertSees(viewer, id);
    throw new AppError('FORBIDDEN', 'Only the one who gave these thanks can change them', {
      field: 'id',
      hint: 'Ask them to, or add a comment.',
    });
  }

  /** Only the giver changes the words, and only at first. @throws AppError NOT_FOUND, FORBIDDEN or CONFLICT. */
  async assertEdits(viewer: Viewer, id: string): Promise<Given> {
    const given = await this.assertRemoves(viewer, id);
    if (given.removedAt) throw noSuchThanks();
    if (!isEditable(given.createdAt, new Date()))
      throw new AppError('CONFLICT', 'It is too late to change these words', {
        hint: 'Add a comment, or take these thanks back and give new ones.',
      });
    return given;
  }

  /** Only the giver brings thanks back, right after taking them back. @throws AppError NOT_FOUND, FORBIDDEN or CONFLICT. */
  async assertRestores(viewer: Viewer, id: string): Promise<Given> {
    const given = await this.assertRemoves(viewer, id);
    if (given.removedAt && !isRestorable(given.removedAt, new Date()))
      throw new AppError('CONFLICT', 'It is too late to bring these thanks back', { hint: 'Give them once more.' });
    return given;
  }
}
