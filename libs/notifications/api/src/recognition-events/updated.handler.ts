import { Injectable } from '@nestjs/common';
import { type EventHandler, HandlesEvent, type Happening } from '@throughline/platform/queue';
import { RecognitionUpdated } from '@throughline/recognition/domain';
import { NoticeKind } from '../notice/notice.types';
import { NoticeWriter } from '../notice/notice-writer';

type Updated = RecognitionUpdated['payload'];

/** Tells those whom only the new words mention. */
@Injectable()
@HandlesEvent(RecognitionUpdated.event)
export class UpdatedHandler implements EventHandler<Updated> {
  constructor(private readonly notices: NoticeWriter) {}

  async handle({ recognitionId, giverId, mentionedIds = [] }: Updated, event: Happening): Promise<void> {
    if (mentionedIds.length === 0) return;
    await this.notices.tell(event, { subjectId: recognitionId, actorId: giverId, act: recognitionId }, giverId, [
      { kind: NoticeKind.MENTION, personIds: mentionedIds },
    ]);
  }
}
