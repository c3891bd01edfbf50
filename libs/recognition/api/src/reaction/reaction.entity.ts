import { Entity, PrimaryColumn } from 'typeorm';
import { ReactionKind } from './reaction-kind';

/** One way in which one person reacted: once. */
@Entity({ schema: 'recognition', name: 'reaction' })
export class ReactionEntity {
  @PrimaryColumn({ name: 'recognition_id', type: 'uuid' })
  recognitionId: string;

  @PrimaryColumn({ type: 'text' })
  kind: ReactionKind;

  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;
}
