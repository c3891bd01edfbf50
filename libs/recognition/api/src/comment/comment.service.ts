import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db, Idempotency, Outbox } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { decodeIdCursor, isUuid, type Page, type PageArgs, rowsFor, toPage } from '@throughline/platform/graphql';
import {
  RecognitionCommented,
  RecognitionCommentRemoved,
  type RecognitionPeople,
} from '@throughline/recognition/domain';
import { IsNull } from 'typeorm';
import { Mentions } from '../mention/mentions';
import { noSuchThanks, RecognitionPolicy } from '../recognition/recognition.policy';
import { checkedWords } from '../recognition/thanks';
import { CommentEntity } from './comment.entity';
import { FIND_COMMENT, LIST_COMMENTS } from './comment.sql';
import type { AddCommentInput, Comment } from './comment.types';

/** Comments: who may see thanks may comment on them. */
@Injectable()
export class CommentService {
  constructor(
    private readonly policy: RecognitionPolicy,
    private readonly mentioned: Mentions,
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
  ) {}

  /** First said first. @throws AppError NOT_FOUND */
  async list(viewer: Viewer, recognitionId: string, page: PageArgs): Promise<Page<Comment>> {
    await this.policy.assertSees(viewer, recognitionId, 'recognitionId');
    const values = [recognitionId, decodeIdCursor(page.after), rowsFor(page)];
    return toPage(await this.db.named<Comment>(LIST_COMMENTS, values), page.first, ({ id }) => [id]);
  }

  /** Adds a comment, once per idempotency key. @throws AppError NOT_FOUND, BAD_INPUT or IDEMPOTENCY_MISMATCH */
  async add(viewer: Viewer, { idempotencyKey: key, ...said }: AddCommentInput): Promise<Comment> {
    const people = await this.policy.assertSees(viewer, said.recognitionId, 'recognitionId');
    const { message } = checkedWords(said);
    const mentionIds = said.mentionIds?.length ? said.mentionIds : undefined;
    const input = { recognitionId: people.recognitionId, message, mentionIds };
    const attempt = { personId: viewer.personId, key, operation: 'addComment', input };
    const id = await this.idempotency.once(attempt, () => this.store(viewer.personId, people, message, mentionIds));
    const [comment] = await this.db.named<Comment>(FIND_COMMENT, [id]);
    return comment as Comment;
  }

  /** Takes my comment back. Doing it again changes nothing. @throws AppError NOT_FOUND or FORBIDDEN */
  async remove(viewer: Viewer, id: string): Promise<void> {
    const { recognitionId, ...comment } = await this.assertOwn(viewer, id);
    await this.db.tx(async () => {
      const { affected } = await this.db.manager.update(
        CommentEntity,
        { id, removedAt: IsNull() },
        { removedAt: new Date() },
      );
      if (affected)
        await this.outbox.publish(
          new RecognitionCommentRemoved({
            recognitionId,
            private: comment.private,
            actorId: viewer.personId,
            commentId: id,
          }),
        );
    });
  }

  private async store(
    authorId: string,
    people: RecognitionPeople,
    message: string,
    mentionIds: string[] | undefined,
  ): Promise<string> {
    const { recognitionId } = people;
    const mentions = await this.mentioned.in(message, mentionIds);
    const { id } = await this.db.manager.save(CommentEntity, { recognitionId, authorId, message, mentions });
    const mentionedIds = await this.mentioned.seeing(recognitionId, mentions);
    await this.outbox.publish(new RecognitionCommented({ ...people, actorId: authorId, commentId: id, mentionedIds }));
    return id;
  }

  private async assertOwn(viewer: Viewer, id: string): Promise<{ recognitionId: string; private: boolean }> {
    const comment = isUuid(id) ? await this.db.manager.findOneBy(CommentEntity, { id }) : null;
    // The same words as for a comment on thanks that one may not see: a refusal does not say that there is one.
    if (!comment) throw noSuchThanks();
    const people = await this.policy.assertSees(viewer, comment.recognitionId);
    if (comment.authorId !== viewer.personId)
      throw new AppError('FORBIDDEN', 'Only the one who made this comment can take it back', {
        field: 'id',
        hint: 'Ask them to.',
      });
    return people;
  }
}
