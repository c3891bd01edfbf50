import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists notifications;

      -- What a person hears about one subject, grouped while they have not read it.
      create table notifications.notice (
        id uuid primary key default uuidv7(),
        person_id uuid not null references people.person,
        kind text not null check (kind in ('thanked', 'comment', 'reaction')),
        -- The recognition that it is about.
        subject_id uuid not null,
        -- Whether the person gave that recognition, or received it.
        given boolean not null default false,
        -- Who did it, each once, the latest last.
        actor_ids uuid[] not null check (actor_ids <> '{}'),
        first_at timestamptz not null default now(),
        last_at timestamptz not null default now(),
        read_at timestamptz
      );
      create unique index notice_unread on notifications.notice (person_id, kind, subject_id) where read_at is null;
      create index notice_newest on notifications.notice (person_id, last_at desc, id desc);
      create index notice_subject on notifications.notice (subject_id);

      -- Events may come twice; these have had their effect.
      create table notifications.handled_event (
        event_id bigint primary key,
        handled_at timestamptz not null default now()
      );

      -- What was taken back: a late event about it tells nobody.
      create table notifications.removed_subject (
        subject_id uuid primary key
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema notifications cascade');
  }
}
