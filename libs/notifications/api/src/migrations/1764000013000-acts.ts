import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Notices can be taken back: it is kept who was told of which act, and which acts were taken back. Thanks that are taken
 * back hide their notices, so that these are there again when the thanks are.
 */
export class Acts1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.notice drop constraint notice_kind_check;
      alter table notifications.notice add constraint notice_kind_check
        check (kind in ('thanked', 'comment', 'reaction', 'mention'));

      -- Of which act of whom a person was told: a notice without an act left goes.
      create table notifications.told (
        subject_id uuid not null,
        actor_id uuid not null references people.person,
        -- Tells the acts of one person on one subject apart: a comment's id, a kind of reaction.
        act text not null,
        kind text not null,
        person_id uuid not null references people.person,
        event_id bigint not null,
        primary key (subject_id, actor_id, act, kind, person_id)
      );
      create index told_person on notifications.told (person_id);
      create index told_actor on notifications.told (actor_id);

      -- Acts that were taken back, by the event that said so: an older event that comes late tells nobody.
      create table notifications.taken_back (
        subject_id uuid not null,
        actor_id uuid not null references people.person,
        act text not null,
        event_id bigint not null,
        primary key (subject_id, actor_id, act)
      );
      create index taken_back_actor on notifications.taken_back (actor_id);

      -- The latest event decides whether a subject is gone.
      alter table notifications.removed_subject add column event_id bigint not null default 0;
      alter table notifications.removed_subject add column removed boolean not null default true;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.removed_subject drop column removed;
      alter table notifications.removed_subject drop column event_id;
      drop table notifications.taken_back;
      drop table notifications.told;
      delete from notifications.notice where kind = 'mention';
      alter table notifications.notice drop constraint notice_kind_check;
      alter table notifications.notice add constraint notice_kind_check
        check (kind in ('thanked', 'comment', 'reaction'));
    `);
  }
}
