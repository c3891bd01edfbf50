import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What opening a wave needs to be taken up again anywhere, and messages that wait for people's morning. */
export class WavesOpen1764000011100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The groups of the frozen roll, still without their keys.
      alter table pulse.wave add column cohorts jsonb;

      -- A survey is opened once at a time.
      create unique index wave_alive on pulse.wave (survey_id)
        where state in ('DRAFT', 'SCHEDULED', 'OPENING', 'OPEN', 'CLOSING');

      -- Which items are whose goes by their words.
      drop table pulse.survey_instrument;

      -- What waits to be said to people, gone once it is said: nobody keeps who was reminded.
      create table pulse.message (
        wave_id uuid not null references pulse.wave,
        person_id uuid not null references people.person,
        kind text not null check (kind in ('announcement', 'reminder')),
        due_at timestamptz not null,
        primary key (wave_id, person_id)
      );
      create index message_due on pulse.message (due_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table pulse.message;
      create table pulse.survey_instrument (
        survey_id uuid not null references pulse.survey,
        instrument_id uuid not null references pulse.instrument,
        primary key (survey_id, instrument_id)
      );
      drop index pulse.wave_alive;
      alter table pulse.wave drop column cohorts;
    `);
  }
}
