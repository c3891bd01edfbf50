import { Injectable } from '@nestjs/common';
import { type EventHandler, HandlesEvent, type Happening } from '@throughline/platform/queue';
import { RecognitionCommented, type RecognitionPeople, RecognitionReacted } from '@throughline/recognition/domain';
import { NoticeKind } from '../notice/notice.types';
import { NoticeWriter } from '../notice/notice-writer';

/** Tells the giver, and those thanked by name, that somebody said something. */
class RespondedHandler implements EventHandler<RecognitionPeople & { actorId: string }> {
  constructor(
    private readonly notices: NoticeWriter,
    private readonly kind: NoticeKind,
  ) {}

  async handle(about: RecognitionPeople & { actorId: string }, event: Happening): Promise<void> {
    const { recognitionId, giverId, personIds, actorId } = about;
    await this.notices.tell(event, {
      kind: this.kind,
      subjectId: recognitionId,
      giverId,
      actorId,
      personIds: [giverId, ...personIds],
    });
  }
}

@Injectable()
@HandlesEvent(RecognitionCommented.event)
export class CommentedHandler extends RespondedHandler {
  constructor(notices: NoticeWriter) {
    super(notices, NoticeKind.COMMENT);
  }
}

@Injectable()
@HandlesEvent(RecognitionReacted.event)
export class ReactedHandler extends RespondedHandler {
  constructor(notices: NoticeWriter) {
    super(notices, NoticeKind.REACTION);
  }
}
