import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists platform;

      create table platform.outbox (
        id bigint generated always as identity primary key,
        event text not null,
        topic text not null,
        payload jsonb not null,
        created_at timestamptz not null default now()
      );

      create table platform.topic (
        name text primary key,
        seq bigint not null
      );

      create table platform.idempotency_key (
        person_id uuid not null,
        key text not null check (length(key) between 8 and 100),
        operation text not null,
        fingerprint text not null,
        answer jsonb,
        created_at timestamptz not null default now(),
        primary key (person_id, key)
      );
      create index idempotency_key_age on platform.idempotency_key (created_at);

      -- Which domains hold their part of the demo company, and the moment that it has reached.
      create table platform.demo_load (
        domain text primary key,
        now timestamptz not null,
        loaded_at timestamptz not null default clock_timestamp()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}
