import { Injectable } from '@nestjs/common';
import { type EventHandler, HandlesEvent, type Happening } from '@throughline/platform/queue';
import { RecognitionCommented, RecognitionReacted } from '@throughline/recognition/domain';
import { NoticeKind } from '../notice/notice.types';
import { NoticeWriter } from '../notice/notice-writer';

type Commented = RecognitionCommented['payload'];
type Reacted = RecognitionReacted['payload'];

/** Tells those whom a comment mentions, and besides them the giver and those thanked by name. */
@Injectable()
@HandlesEvent(RecognitionCommented.event)
export class CommentedHandler implements EventHandler<Commented> {
  constructor(private readonly notices: NoticeWriter) {}

  async handle(about: Commented, event: Happening): Promise<void> {
    const { recognitionId, giverId, personIds, actorId, commentId, mentionedIds = [] } = about;
    await this.notices.tell(event, { subjectId: recognitionId, actorId, act: commentId }, giverId, [
      { kind: NoticeKind.MENTION, personIds: mentionedIds },
      { kind: NoticeKind.COMMENT, personIds: [giverId, ...personIds] },
    ]);
  }
}

/** Tells the giver, and those thanked by name, that somebody reacted. */
@Injectable()
@HandlesEvent(RecognitionReacted.event)
export class ReactedHandler implements EventHandler<Reacted> {
  constructor(private readonly notices: NoticeWriter) {}

  async handle({ recognitionId, giverId, personIds, actorId, kind }: Reacted, event: Happening): Promise<void> {
    await this.notices.tell(event, { subjectId: recognitionId, actorId, act: kind }, giverId, [
      { kind: NoticeKind.REACTION, personIds: [giverId, ...personIds] },
    ]);
  }
}
