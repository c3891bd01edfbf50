import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db, Idempotency, Outbox } from '@throughline/platform/db';
import { PrincipleReader } from '@throughline/principles/api';
import { RecognitionGiven, RecognitionRemoved, RecognitionUpdated } from '@throughline/recognition/domain';
import { IsNull } from 'typeorm';
import { RecipientEntity } from './recipient.entity';
import { Recipients } from './recipients';
import type { EditRecognitionInput, GiveRecognitionInput } from './recognition-input.types';
import { RecognitionEntity } from './recognition.entity';
import { RecognitionPolicy } from './recognition.policy';
import { checkedThanks, checkedWords, type Thanks } from './thanks';

/** Gives, edits and takes back thanks. */
@Injectable()
export class RecognitionService {
  constructor(
    private readonly policy: RecognitionPolicy,
    private readonly principles: PrincipleReader,
    private readonly recipients: Recipients,
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Thanks people and teams, once per idempotency key. Gives the id of the recognition.
   * @throws AppError BAD_INPUT naming the field, or IDEMPOTENCY_MISMATCH
   */
  async give(viewer: Viewer, { idempotencyKey: key, ...input }: GiveRecognitionInput): Promise<string> {
    const thanks = checkedThanks(input);
    this.policy.assertGives(viewer, thanks);
    const attempt = { personId: viewer.personId, key, operation: 'giveRecognition', input: thanks };
    return this.idempotency.once(attempt, async () => {
      await this.principles.assertChoice(thanks.principleId, 'principleId');
      return this.store(viewer.personId, thanks);
    });
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN, BAD_INPUT, or CONFLICT when it is too late */
  async edit(viewer: Viewer, { id, ...input }: EditRecognitionInput): Promise<void> {
    const { private: hidden } = await this.policy.assertEdits(viewer, id);
    const words = checkedWords(input);
    await this.db.tx(async () => {
      await this.db.manager.update(RecognitionEntity, { id }, { ...words, editedAt: new Date() });
      await this.outbox.publish(new RecognitionUpdated({ recognitionId: id, private: hidden }));
    });
  }

  /** Takes thanks back: they are gone from every list. Doing it again changes nothing. */
  async remove(viewer: Viewer, id: string): Promise<void> {
    const { private: hidden } = await this.policy.assertRemoves(viewer, id);
    await this.db.tx(async () => {
      const standing = { id, removedAt: IsNull() };
      const { affected } = await this.db.manager.update(RecognitionEntity, standing, { removedAt: new Date() });
      if (affected) await this.outbox.publish(new RecognitionRemoved({ recognitionId: id, private: hidden }));
    });
  }

  private async store(giverId: string, { personIds, teamIds, ...thanks }: Thanks): Promise<string> {
    const thanked = await this.recipients.find(personIds, teamIds);
    const { id } = await this.db.manager.save(RecognitionEntity, { giverId, ...thanks });
    const rows = thanked.map((recipient, position) => ({ recognitionId: id, position, ...recipient }));
    await this.db.manager.insert(RecipientEntity, rows);
    await this.outbox.publish(
      new RecognitionGiven({
        recognitionId: id,
        giverId,
        personIds: thanked.flatMap(({ personId }) => personId ?? []),
        teamIds: thanked.flatMap(({ personId, teamId }) => (personId === null && teamId ? teamId : [])),
        private: thanks.private,
      }),
    );
    return id;
  }
}
