import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PrincipleRetired1764000003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A principle that has gone out of use stays on the thanks that it is tagged to.
      alter table principles.principle add retired_at timestamptz,
        add constraint retired_after_published check (retired_at is null or published_at is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table principles.principle drop retired_at');
  }
}
