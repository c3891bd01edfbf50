import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outcomes1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists outcomes;

      -- What is measured of people or of customers, in one unit set and one kind of period.
      create table outcomes.metric (
        id uuid primary key default uuidv7(),
        unit_set_id uuid not null references people.unit_set,
        side text not null check (side in ('people', 'customers')),
        name text not null check (name <> ''),
        definition text not null default '',
        formula text,
        unit_of_measure text not null default '',
        denominator text,
        direction text not null default 'neutral' check (direction in ('higher', 'lower', 'neutral')),
        -- Which of the five parts of customer experience it speaks of.
        part text check (part in ('website', 'communications', 'brand', 'journey', 'personalisation')),
        owner_id uuid references people.person,
        target double precision,
        period_kind text not null check (period_kind in ('month', 'quarter', 'year')),
        source text not null default '',
        -- Counts the changes of its measurements, kept by the database: what was computed from them knows its age.
        revision bigint not null default 0,
        created_at timestamptz not null default now(),
        unique (unit_set_id, side, name)
      );

      -- A cell that is absent is missing, never 0. Both days belong to the period.
      create table outcomes.measurement (
        metric_id uuid not null references outcomes.metric,
        unit_id uuid not null references people.unit,
        period_start date not null,
        period_end date not null check (period_end >= period_start),
        value double precision not null check (value > '-infinity' and value < 'infinity'),
        n integer check (n >= 0),
        primary key (metric_id, unit_id, period_start)
      );
      create index measurement_period on outcomes.measurement (metric_id, period_start);
      create index measurement_unit on outcomes.measurement (unit_id);

      -- From this day on a series is not the same as before: another question, another method.
      create table outcomes.series_break (
        metric_id uuid not null references outcomes.metric,
        starts_on date not null,
        note text not null check (note <> ''),
        primary key (metric_id, starts_on)
      );

      create function outcomes.count_revision() returns trigger language plpgsql as $$
      begin
        update outcomes.metric set revision = revision + 1 where id in (select distinct metric_id from changed);
        return null;
      end $$;
      create trigger measurement_inserted after insert on outcomes.measurement
        referencing new table as changed for each statement execute function outcomes.count_revision();
      create trigger measurement_updated after update on outcomes.measurement
        referencing new table as changed for each statement execute function outcomes.count_revision();
      create trigger measurement_deleted after delete on outcomes.measurement
        referencing old table as changed for each statement execute function outcomes.count_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema outcomes cascade');
  }
}
