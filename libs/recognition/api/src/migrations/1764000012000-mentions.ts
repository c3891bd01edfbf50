import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is mentioned stands beside the words, as ids and as the words say it: a page of the feed reads no more rows. */
export class Mentions1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table recognition.recognition add column mentions jsonb not null default '[]'
        check (jsonb_typeof(mentions) = 'array');
      alter table recognition.comment add column mentions jsonb not null default '[]'
        check (jsonb_typeof(mentions) = 'array');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table recognition.recognition drop column mentions;
      alter table recognition.comment drop column mentions;
    `);
  }
}
