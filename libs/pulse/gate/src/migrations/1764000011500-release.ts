import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Release1764000011500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was shown of which blocks, once for each: who may read it can check that no subtraction reaches a few.
      -- Written before it is shown, and never changed: the API may add and not take away. Not who looked.
      create table answers.release (
        wave_id uuid not null references ballot.wave,
        surface text not null check (surface in ('results', 'trend', 'comments', 'csv', 'engagement')),
        -- Sorted.
        block_ids uuid[] not null,
        -- SHA-256 of the block ids: a list of four hundred is too long for a key.
        digest bytea not null check (length(digest) = 32),
        first_shown_on date not null default current_date,
        primary key (wave_id, surface, digest)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table answers.release');
  }
}
