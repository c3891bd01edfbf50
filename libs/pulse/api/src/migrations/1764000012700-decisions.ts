import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Decisions1764000012700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was decided on a finding, for everybody whom it was found of to read.
      create table pulse.decision (
        id uuid primary key default uuidv7(),
        wave_id uuid not null references pulse.wave,
        -- Whose finding; null for the whole company.
        unit_id uuid references people.unit,
        -- What it is about; null for the whole.
        question_id text,
        -- In the words in which it was found.
        finding text not null check (finding <> ''),
        verdict text not null check (verdict in ('DO', 'DONT', 'LATER')),
        -- What will be done; empty where nothing will.
        what text not null default '',
        reason text not null check (reason <> ''),
        workstream text check (workstream in ('PEOPLE', 'TECHNOLOGY', 'PROCESS')),
        owner_id uuid references people.person,
        due_on date,
        metric_id uuid references outcomes.metric,
        -- How it was done, in words.
        outcome text check (outcome <> ''),
        done_on date,
        -- The wave that asks back whether it changed.
        asked_wave_id uuid references pulse.wave,
        decided_by uuid not null references people.person,
        decided_on date not null default current_date,
        check (verdict <> 'DO' or (what <> '' and owner_id is not null and due_on is not null and workstream is not null)),
        check ((done_on is null) = (outcome is null))
      );
      create index decision_wave on pulse.decision (wave_id);
      create index decision_open on pulse.decision (due_on) where verdict = 'DO' and done_on is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pulse.decision');
  }
}
