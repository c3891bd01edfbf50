import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Insights1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists insights;

      -- The newest answer for each pair and lag that somebody looked at: pages read it and compute nothing.
      create table insights.linkage_result (
        people_metric_id uuid not null references outcomes.metric,
        customer_metric_id uuid not null references outcomes.metric,
        lag smallint not null,
        -- The version of all that went in: another version means that the answer is out of date.
        inputs text not null,
        result jsonb not null,
        computed_at timestamptz not null default now(),
        primary key (people_metric_id, customer_metric_id, lag)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema insights cascade');
  }
}
