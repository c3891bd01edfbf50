import { Column, Entity, PrimaryColumn } from 'typeorm';

export type UnitSetOrigin = 'teams' | 'sites' | 'import';

@Entity({ schema: 'people', name: 'unit_set' })
export class UnitSetEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  origin: UnitSetOrigin;
}

@Entity({ schema: 'people', name: 'unit' })
export class UnitEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'unit_set_id', type: 'uuid' })
  unitSetId: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  kind: string | null;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  /** The unit and all above it, top first. */
  @Column({ type: 'uuid', array: true, insert: false, update: false })
  path: string[];

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
