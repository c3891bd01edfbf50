import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that were ended say why, for as long as they are kept. */
export class EndedSessions1764000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people.session add column ended_why text check (ended_why in ('elsewhere', 'password', 'left'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from people.session where ended_why is not null;
      alter table people.session drop column ended_why;
    `);
  }
}
