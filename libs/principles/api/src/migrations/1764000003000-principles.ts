import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Principles1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists principles;

      create table principles.principle (
        id uuid primary key default uuidv7(),
        name text not null unique check (name <> ''),
        plain_words text not null default '',
        customer_need text not null default '',
        behaviours_do text[] not null default '{}',
        behaviours_stop text[] not null default '{}',
        -- The research that it came from.
        origin_study text,
        origin_n integer check (origin_n > 0),
        origin_year smallint,
        owner_id uuid references people.person,
        version integer not null default 1 check (version > 0),
        position smallint not null default 0,
        published_at timestamptz,
        created_at timestamptz not null default now(),
        constraint published_in_plain_words check (published_at is null or plain_words <> '')
      );
      create index principle_order on principles.principle (position, name);

      -- A principle comes alive only beside something that really happened.
      create table principles.example (
        id uuid primary key default uuidv7(),
        principle_id uuid not null references principles.principle on delete cascade,
        title text not null check (title <> ''),
        words text not null check (words <> ''),
        place text,
        year smallint,
        position smallint not null default 0
      );
      create index example_principle on principles.example (principle_id, position);

      create function principles.published_with_example() returns trigger language plpgsql as $$
      begin
        if exists (
          select from principles.principle
          where id = case when tg_table_name = 'example' then (to_jsonb(old) ->> 'principle_id')::uuid else new.id end
            and published_at is not null
            and not exists (select from principles.example where principle_id = principle.id)
        ) then
          raise exception 'a published principle needs a real-life example'
            using errcode = 'check_violation', constraint = 'published_with_example';
        end if;
        return null;
      end $$;
      -- Deferred, so that a principle and its first example may come in one transaction, in any order.
      create constraint trigger published_with_example after insert or update of published_at on principles.principle
        deferrable initially deferred for each row execute function principles.published_with_example();
      create constraint trigger published_keeps_example after delete or update of principle_id on principles.example
        deferrable initially deferred for each row execute function principles.published_with_example();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema principles cascade');
  }
}
