import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db, Outbox } from '@throughline/platform/db';
import { RecognitionRemoved, RecognitionRestored, RecognitionUpdated } from '@throughline/recognition/domain';
import { IsNull, Not } from 'typeorm';
import { Mentions } from '../mention/mentions';
import type { EditRecognitionInput } from '../giving/recognition-input.types';
import { RecognitionEntity } from './recognition.entity';
import { RecognitionPolicy } from './recognition.policy';
import { checkedWords } from './thanks';

/** What a giver may still do with thanks: change the words, take them back, bring them back. */
@Injectable()
export class OwnRecognitionService {
  constructor(
    private readonly policy: RecognitionPolicy,
    private readonly mentioned: Mentions,
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Who is only now mentioned hears of it. @throws AppError NOT_FOUND, FORBIDDEN, BAD_INPUT, or CONFLICT when it is too late */
  async edit(viewer: Viewer, { id, ...input }: EditRecognitionInput): Promise<void> {
    const { private: hidden, giverId, mentions: before } = await this.policy.assertEdits(viewer, id);
    const words = checkedWords(input);
    const known = new Set(before.map(({ personId }) => personId));
    await this.db.tx(async () => {
      const mentions = await this.mentioned.in(words.message, input.mentionIds ?? [...known]);
      await this.db.manager.update(RecognitionEntity, { id }, { ...words, mentions, editedAt: new Date() });
      const added = mentions.filter(({ personId }) => !known.has(personId));
      const mentionedIds = await this.mentioned.seeing(id, added);
      await this.outbox.publish(new RecognitionUpdated({ recognitionId: id, private: hidden, giverId, mentionedIds }));
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

  /** Brings thanks back that were just taken back, with all that was said to them. Those that stand stay as they are. */
  async restore(viewer: Viewer, id: string): Promise<void> {
    const { private: hidden } = await this.policy.assertRestores(viewer, id);
    await this.db.tx(async () => {
      const removed = { id, removedAt: Not(IsNull()) };
      const { affected } = await this.db.manager.update(RecognitionEntity, removed, { removedAt: null });
      if (affected) await this.outbox.publish(new RecognitionRestored({ recognitionId: id, private: hidden }));
    });
  }
}
