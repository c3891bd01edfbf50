import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Recognition1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists recognition;

      -- Ids are UUIDv7: they carry the time, so that the order of ids is the order of the feed.
      create table recognition.recognition (
        id uuid primary key default uuidv7(),
        giver_id uuid not null references people.person,
        principle_id uuid references principles.principle,
        message text not null check (length(message) between 1 and 1000),
        customer_meaning text check (length(customer_meaning) between 1 and 300),
        private boolean not null default false,
        created_at timestamptz not null generated always as (uuid_extract_timestamp(id)) stored,
        edited_at timestamptz,
        removed_at timestamptz
      );
      create index recognition_giver on recognition.recognition (giver_id, id desc);
      create index recognition_principle on recognition.recognition (principle_id, id desc);

      -- Who was thanked: a person, with the team that they belonged to on that day, or a whole team (no person).
      create table recognition.recipient (
        recognition_id uuid not null references recognition.recognition on delete cascade,
        position smallint not null,
        person_id uuid references people.person,
        team_id uuid references people.unit,
        primary key (recognition_id, position),
        check (person_id is not null or team_id is not null)
      );
      create unique index recipient_once on recognition.recipient
        (recognition_id, coalesce(person_id, team_id));
      create index recipient_person on recognition.recipient (person_id, recognition_id desc);
      create index recipient_team on recognition.recipient (team_id, recognition_id desc);

      create table recognition.reaction (
        recognition_id uuid not null references recognition.recognition on delete cascade,
        kind text not null check (kind in ('heart', 'clap', 'star', 'smile')),
        person_id uuid not null references people.person,
        primary key (recognition_id, kind, person_id)
      );
      create index reaction_person on recognition.reaction (person_id);

      create table recognition.comment (
        id uuid primary key default uuidv7(),
        recognition_id uuid not null references recognition.recognition on delete cascade,
        author_id uuid not null references people.person,
        message text not null check (length(message) between 1 and 1000),
        created_at timestamptz not null generated always as (uuid_extract_timestamp(id)) stored,
        removed_at timestamptz
      );
      create index comment_recognition on recognition.comment (recognition_id, id) where removed_at is null;
      create index comment_author on recognition.comment (author_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema recognition cascade');
  }
}
