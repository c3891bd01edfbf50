import { Injectable } from '@nestjs/common';
import { type EventHandler, HandlesEvent, type Happening } from '@throughline/platform/queue';
import { RecognitionCommentRemoved, RecognitionReactionRemoved } from '@throughline/recognition/domain';
import { NoticeWriter } from '../notice/notice-writer';

type CommentRemoved = RecognitionCommentRemoved['payload'];
type ReactionRemoved = RecognitionReactionRemoved['payload'];

/** A comment that was taken back takes its notices along, those of mentions too. */
@Injectable()
@HandlesEvent(RecognitionCommentRemoved.event)
export class CommentRemovedHandler implements EventHandler<CommentRemoved> {
  constructor(private readonly notices: NoticeWriter) {}

  async handle({ recognitionId, actorId, commentId }: CommentRemoved, event: Happening): Promise<void> {
    await this.notices.takeBack(event, { subjectId: recognitionId, actorId, act: commentId });
  }
}

/** A reaction that was taken back takes its notices along. */
@Injectable()
@HandlesEvent(RecognitionReactionRemoved.event)
export class ReactionRemovedHandler implements EventHandler<ReactionRemoved> {
  constructor(private readonly notices: NoticeWriter) {}

  async handle({ recognitionId, actorId, kind }: ReactionRemoved, event: Happening): Promise<void> {
    await this.notices.takeBack(event, { subjectId: recognitionId, actorId, act: kind });
  }
}
