import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SeriesBreakAuthor1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who says that a series breaks, and when they said so; null for those from before this was kept.
      alter table outcomes.series_break
        add column set_by uuid references people.person,
        add column set_at timestamptz;
      create index series_break_author on outcomes.series_break (set_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outcomes.series_break drop column set_by, drop column set_at');
  }
}
