import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Imports1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists imports;

      -- A file waiting to be imported; the file itself is in the storage, and both go after a day.
      create table imports.upload (
        id uuid primary key,
        person_id uuid not null,
        bytes bigint not null,
        created_at timestamptz not null default now()
      );
      create index upload_age on imports.upload (created_at);

      create table imports.import (
        id uuid primary key default uuidv7(),
        kind text not null,
        unit_set text,
        mapping jsonb,
        applies boolean not null,
        upload_id uuid not null references imports.upload on delete cascade,
        person_id uuid not null,
        status text not null default 'waiting'
          check (status in ('waiting', 'running', 'ready', 'done', 'rejected', 'cancelled', 'failed')),
        progress real not null default 0,
        cancel_requested boolean not null default false,
        -- Columns, mapping and comparison, once they are known.
        report jsonb,
        -- What went wrong, when it is not about the rows.
        message text,
        error_count integer not null default 0,
        created_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create index import_upload on imports.import (upload_id);

      create table imports.row_error (
        import_id uuid not null references imports.import on delete cascade,
        position integer not null,
        line integer not null,
        "column" text not null,
        value text not null,
        message text not null,
        hint text not null,
        primary key (import_id, position)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema imports cascade');
  }
}
