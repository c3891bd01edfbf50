import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From where people have come in before: guessing from there must not shut them out. */
export class SignInPlaces1764000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Hashed as the subjects of sign_in_failure: an account together with an address.
      create table people.sign_in_place (
        subject text primary key,
        seen_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people.sign_in_place');
  }
}
