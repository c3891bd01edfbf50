import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who was thanked: a person, with the team that they belonged to on that day, or a whole team. */
@Entity({ schema: 'recognition', name: 'recipient' })
export class RecipientEntity {
  @PrimaryColumn({ name: 'recognition_id', type: 'uuid' })
  recognitionId: string;

  @PrimaryColumn({ type: 'smallint' })
  position: number;

  /** Null: the whole team. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;
}
