import type { Mention } from '@throughline/recognition/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity({ schema: 'recognition', name: 'recognition' })
export class RecognitionEntity {
  /** A UUIDv7: the order of ids is the order in time. */
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'giver_id', type: 'uuid' })
  giverId: string;

  @Column({ name: 'principle_id', type: 'uuid', nullable: true })
  principleId: string | null;

  @Column({ type: 'text' })
  message: string;

  @Column({ name: 'customer_meaning', type: 'text', nullable: true })
  customerMeaning: string | null;

  @Column({ type: 'jsonb' })
  mentions: Mention[];

  /** Seen only by the giver and those thanked. */
  @Column({ type: 'boolean' })
  private: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;
}
