import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of pulse waves: nobody's act, so that they name nobody. */
export class PulseNotices1764000013002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.notice drop constraint notice_kind_check;
      alter table notifications.notice add constraint notice_kind_check
        check (kind in ('thanked', 'comment', 'reaction', 'mention', 'pulse_opened', 'pulse_reminder'));
      alter table notifications.notice drop constraint notice_actor_ids_check;
      alter table notifications.notice add constraint notice_actor_ids_check
        check (actor_ids <> '{}' or kind in ('pulse_opened', 'pulse_reminder'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notifications.notice where kind in ('pulse_opened', 'pulse_reminder');
      alter table notifications.notice drop constraint notice_kind_check;
      alter table notifications.notice add constraint notice_kind_check
        check (kind in ('thanked', 'comment', 'reaction', 'mention'));
      alter table notifications.notice drop constraint notice_actor_ids_check;
      alter table notifications.notice add constraint notice_actor_ids_check check (actor_ids <> '{}');
    `);
  }
}
