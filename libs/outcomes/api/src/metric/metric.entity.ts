import type { Direction, ExperiencePart, PeriodKind, Side } from '@throughline/outcomes/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity({ schema: 'outcomes', name: 'metric' })
export class MetricEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'unit_set_id', type: 'uuid' })
  unitSetId: string;

  @Column({ type: 'text' })
  side: Side;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  definition: string;

  @Column({ type: 'text', nullable: true })
  formula: string | null;

  @Column({ name: 'unit_of_measure', type: 'text' })
  unit: string;

  @Column({ type: 'text', nullable: true })
  denominator: string | null;

  @Column({ type: 'text' })
  direction: Direction;

  @Column({ type: 'text', nullable: true })
  part: ExperiencePart | null;

  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId: string | null;

  @Column({ type: 'double precision', nullable: true })
  target: number | null;

  @Column({ name: 'period_kind', type: 'text' })
  periodKind: PeriodKind;

  @Column({ type: 'text' })
  source: string;
}
