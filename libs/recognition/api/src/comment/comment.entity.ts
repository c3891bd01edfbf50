import type { Mention } from '@throughline/recognition/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity({ schema: 'recognition', name: 'comment' })
export class CommentEntity {
  /** A UUIDv7: the order of ids is the order in time. */
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'recognition_id', type: 'uuid' })
  recognitionId: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ type: 'text' })
  message: string;

  @Column({ type: 'jsonb' })
  mentions: Mention[];

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
