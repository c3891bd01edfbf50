import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Pulse1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists pulse;
      create schema if not exists signing;

      -- Items that others wrote, with what allows us to ask them. Without a licence none may be launched.
      create table pulse.instrument (
        id uuid primary key default uuidv7(),
        code text not null unique check (code <> ''),
        name text not null check (name <> ''),
        source text not null default '',
        licence text not null default '',
        -- Questions and indices, as a form has them.
        content jsonb not null,
        created_at timestamptz not null default now()
      );

      -- What HR writes; opened as often as they like.
      create table pulse.survey (
        id uuid primary key default uuidv7(),
        title jsonb not null,
        form jsonb not null,
        -- Nobody named: everybody.
        audience_unit_ids uuid[] not null default '{}',
        audience_site_ids uuid[] not null default '{}',
        version integer not null default 1,
        created_by uuid not null references people.person,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create table pulse.survey_instrument (
        survey_id uuid not null references pulse.survey,
        instrument_id uuid not null references pulse.instrument,
        primary key (survey_id, instrument_id)
      );

      -- One opening of a survey, with all that was true of it then.
      create table pulse.wave (
        id uuid primary key default uuidv7(),
        survey_id uuid not null references pulse.survey,
        title jsonb not null,
        form jsonb not null,
        form_hash text not null,
        audience_unit_ids uuid[] not null,
        audience_site_ids uuid[] not null,
        state text not null check (state in
          ('DRAFT', 'SCHEDULED', 'OPENING', 'OPEN', 'CLOSING', 'CLOSED', 'CANCELLED', 'ARCHIVED')),
        -- The hour on the wall that was chosen, the zone of that wall, and the instant it is.
        opens_local timestamp not null,
        time_zone text not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null check (closes_at > opens_at),
        threshold smallint not null check (threshold between 5 and 20),
        invited integer,
        reminders smallint not null default 0 check (reminders between 0 and 2),
        -- Why it did not open, in words for HR.
        problem jsonb,
        -- Why it was opened although promises are overdue: staff may read it.
        override_reason text check (override_reason <> ''),
        created_by uuid not null references people.person,
        created_at timestamptz not null default now()
      );
      create index wave_survey on pulse.wave (survey_id, opens_at);
      create index wave_due on pulse.wave (opens_at) where state in ('SCHEDULED', 'OPENING', 'OPEN', 'CLOSING');

      -- The roll: who is invited, and with whom. Frozen when the wave opens.
      create table pulse.member (
        wave_id uuid not null references pulse.wave,
        person_id uuid not null references people.person,
        cohort_id text not null,
        primary key (wave_id, person_id)
      );
      create index member_person on pulse.member (person_id);

      create table signing.key (
        wave_id uuid not null references pulse.wave,
        cohort_id text not null,
        -- PKCS#8.
        private_key bytea not null,
        primary key (wave_id, cohort_id)
      );

      -- Who took a ballot, and never when: no time, no serial.
      create table signing.issuance (
        wave_id uuid not null references pulse.wave,
        person_id uuid not null references people.person,
        blinded_hash bytea not null check (length(blinded_hash) = 32),
        signature bytea not null,
        -- How often it was replaced by another ballot: once at most.
        replaced smallint not null default 0 check (replaced between 0 and 1),
        primary key (wave_id, person_id)
      );
      -- After the close nothing of the signatures is kept, only who took a ballot.
      create table signing.taken (
        wave_id uuid not null references pulse.wave,
        person_id uuid not null references people.person,
        replaced smallint not null,
        primary key (wave_id, person_id)
      );
      create view signing.roll as
        select wave_id, person_id, replaced from signing.issuance
        union all select wave_id, person_id, replaced from signing.taken;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema signing cascade; drop schema pulse cascade');
  }
}
