import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several handlers may hear one event, and what was taken back has a date, so that it can be forgotten. */
export class HandledBy1764000013001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.handled_event add column handler text not null default '';
      alter table notifications.handled_event alter column handler drop default;
      alter table notifications.handled_event drop constraint handled_event_pkey;
      alter table notifications.handled_event add primary key (event_id, handler);
      alter table notifications.taken_back add column taken_at timestamptz not null default now();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notifications.handled_event one using notifications.handled_event other
      where one.event_id = other.event_id and one.handler > other.handler;
      alter table notifications.handled_event drop column handler, add primary key (event_id);
      alter table notifications.taken_back drop column taken_at;
    `);
  }
}
