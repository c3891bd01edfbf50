import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity({ schema: 'principles', name: 'principle' })
export class PrincipleEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  name: string;

  /** What it means in the words that people use at work. */
  @Column({ name: 'plain_words', type: 'text' })
  plainWords: string;

  @Column({ name: 'customer_need', type: 'text' })
  customerNeed: string;

  @Column({ name: 'behaviours_do', type: 'text', array: true })
  behavioursDo: string[];

  @Column({ name: 'behaviours_stop', type: 'text', array: true })
  behavioursStop: string[];

  @Column({ name: 'origin_study', type: 'text', nullable: true })
  originStudy: string | null;

  @Column({ name: 'origin_n', type: 'integer', nullable: true })
  originN: number | null;

  @Column({ name: 'origin_year', type: 'smallint', nullable: true })
  originYear: number | null;

  @Column({ name: 'owner_id', type: 'uuid', nullable: true })
  ownerId: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'smallint' })
  position: number;

  /** Null while it is a draft. */
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  /** Null while it is in use, or not yet. */
  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt: Date | null;
}

/** Something that really happened and shows what a principle means. */
@Entity({ schema: 'principles', name: 'example' })
export class ExampleEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'principle_id', type: 'uuid' })
  principleId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ type: 'smallint', nullable: true })
  year: number | null;

  @Column({ type: 'smallint' })
  position: number;
}
