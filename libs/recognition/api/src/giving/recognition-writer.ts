import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '@throughline/platform/db';
import { RecognitionGiven } from '@throughline/recognition/domain';
import { Mentions } from '../mention/mentions';
import { RecipientEntity } from './recipient.entity';
import { Recipients } from './recipients';
import { RecognitionEntity } from '../recognition/recognition.entity';
import type { Thanks } from '../recognition/thanks';

/** Stores thanks that may be given, and says so. */
@Injectable()
export class RecognitionWriter {
  constructor(
    private readonly recipients: Recipients,
    private readonly mentioned: Mentions,
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Gives the id. @throws AppError BAD_INPUT naming who is unknown, and where */
  async store(
    giverId: string,
    { principleId, message, customerMeaning, private: hidden, mentionIds }: Thanks,
    personIds: readonly string[],
    teamIds: readonly string[],
  ): Promise<string> {
    const thanked = await this.recipients.find(personIds, teamIds);
    const mentions = await this.mentioned.in(message, mentionIds);
    const words = { message, customerMeaning, mentions };
    const { id } = await this.db.manager.save(RecognitionEntity, { giverId, principleId, private: hidden, ...words });
    const rows = thanked.map((recipient, position) => ({ recognitionId: id, position, ...recipient }));
    await this.db.manager.insert(RecipientEntity, rows);
    await this.outbox.publish(
      new RecognitionGiven({
        recognitionId: id,
        giverId,
        personIds: thanked.flatMap(({ personId }) => personId ?? []),
        teamIds: thanked.flatMap(({ personId, teamId }) => (personId === null && teamId ? teamId : [])),
        private: hidden,
        mentionedIds: await this.mentioned.seeing(id, mentions),
      }),
    );
    return id;
  }
}
