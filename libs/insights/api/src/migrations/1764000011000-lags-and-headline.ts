import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LagsAndHeadline1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The newest scan over all lags of each pair that somebody looked at.
      create table insights.lag_scan (
        people_metric_id uuid not null references outcomes.metric,
        customer_metric_id uuid not null references outcomes.metric,
        inputs text not null,
        result jsonb not null,
        computed_at timestamptz not null default now(),
        primary key (people_metric_id, customer_metric_id)
      );

      -- The question that a unit set opens with, declared so that nobody picks it by its answer.
      create table insights.headline (
        unit_set_id uuid primary key references people.unit_set,
        people_metric_id uuid not null references outcomes.metric,
        customer_metric_id uuid not null references outcomes.metric,
        lag smallint not null,
        declared_by uuid references people.person,
        declared_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table insights.headline; drop table insights.lag_scan');
  }
}
