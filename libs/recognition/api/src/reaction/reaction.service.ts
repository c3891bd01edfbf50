import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db, Outbox } from '@throughline/platform/db';
import { RecognitionReacted, RecognitionReactionRemoved } from '@throughline/recognition/domain';
import { RecognitionPolicy } from '../recognition/recognition.policy';
import type { ReactionKind } from './reaction-kind';
import { ReactionEntity } from './reaction.entity';

/** Reactions: who may see thanks may react to them. */
@Injectable()
export class ReactionService {
  constructor(
    private readonly policy: RecognitionPolicy,
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Makes a reaction stand (`on`) or not. Doing it again, or forty times at once, changes nothing more. */
  async set(viewer: Viewer, recognitionId: string, kind: ReactionKind, on: boolean): Promise<void> {
    const people = await this.policy.assertSees(viewer, recognitionId, 'recognitionId');
    const reaction = { recognitionId, kind, personId: viewer.personId };
    await this.db.tx(async () => {
      if (on && (await this.add(reaction)))
        await this.outbox.publish(new RecognitionReacted({ ...people, kind, actorId: viewer.personId }));
      if (!on && (await this.takeBack(reaction)))
        await this.outbox.publish(
          new RecognitionReactionRemoved({ recognitionId, private: people.private, kind, actorId: viewer.personId }),
        );
    });
  }

  /** Whether it was not there before. */
  private async add(reaction: ReactionEntity): Promise<boolean> {
    const added = await this.db.query(
      `insert into recognition.reaction (recognition_id, kind, person_id) values ($1, $2, $3)
       on conflict do nothing returning kind`,
      [reaction.recognitionId, reaction.kind, reaction.personId],
    );
    return added.length > 0;
  }

  /** Whether it was there before. */
  private async takeBack(reaction: ReactionEntity): Promise<boolean> {
    const { affected } = await this.db.manager.delete(ReactionEntity, reaction);
    return affected === 1;
  }
}
