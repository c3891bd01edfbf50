import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BallotBox1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists ballot;
      create schema if not exists answers;

      -- What the box must know of a wave. Written by the API, read by the ballot process.
      create table ballot.wave (
        wave_id uuid primary key,
        closes_at timestamptz not null,
        form jsonb not null,
        form_hash text not null,
        -- Cohorts with their public keys, in the order of the leaves under the root.
        cohorts jsonb not null,
        root bytea not null,
        invited integer not null check (invited > 0),
        threshold smallint not null check (threshold between 5 and 20),
        close_requested boolean not null default false,
        cancelled boolean not null default false
      );

      -- The public half. The private half is a file of the ballot process: here it would stay in the write-ahead log.
      create table ballot.tally_key (
        wave_id uuid primary key references ballot.wave,
        public_key bytea not null check (length(public_key) = 32)
      );

      -- No time and no serial: nothing says when a ballot came. A partition a wave, so that it can be dropped whole.
      create table ballot.sealed (
        wave_id uuid not null,
        token bytea not null check (length(token) = 32),
        cohort text not null,
        message bytea not null check (length(message) = 64),
        signature bytea not null check (length(signature) = 256),
        version integer not null check (version > 0),
        sealed bytea not null check (length(sealed) = 8240),
        edit_signature bytea not null check (length(edit_signature) = 64),
        primary key (wave_id, token)
      ) partition by list (wave_id);

      -- The tokens of the ballots that were counted, sorted, 32 bytes each.
      create table ballot.counted (
        wave_id uuid primary key references ballot.wave,
        tokens bytea not null check (length(tokens) % 32 = 0)
      );

      -- The tally is done.
      create table ballot.outcome (
        wave_id uuid primary key references ballot.wave,
        counted integer not null check (counted >= 0),
        dropped integer not null check (dropped >= 0),
        -- Why, as a count for each reason.
        dropped_why jsonb not null default '{}',
        -- False where all answers together were fewer than the threshold: then none was written.
        published boolean not null
      );

      -- Puts a ballot in the box, or the next edition of it. A shared lock holds the tally off until it has committed.
      create function ballot.submit(
        in_wave uuid, in_token bytea, in_cohort text, in_message bytea, in_signature bytea, in_version integer,
        in_sealed bytea, in_edit_signature bytea
      ) returns text language plpgsql as $$
      declare
        known ballot.sealed;
      begin
        perform pg_advisory_xact_lock_shared(hashtextextended(in_wave::text, 0));
        if not exists (select from ballot.wave
            where wave_id = in_wave and closes_at > now() and not close_requested and not cancelled) then
          return 'closed';
        end if;
        insert into ballot.sealed values
          (in_wave, in_token, in_cohort, in_message, in_signature, in_version, in_sealed, in_edit_signature)
          on conflict do nothing;
        if found then return 'new'; end if;
        update ballot.sealed
          set version = in_version, sealed = in_sealed, edit_signature = in_edit_signature
          where wave_id = in_wave and token = in_token and cohort = in_cohort and version < in_version;
        if found then return 'new'; end if;
        select * into known from ballot.sealed where wave_id = in_wave and token = in_token;
        return case when known.version = in_version and known.sealed = in_sealed then 'same' else 'stale' end;
      end $$;

      -- Boxes are made and destroyed by the tally, which owns no table.
      create function ballot.make_box(in_wave uuid) returns void language plpgsql security definer
        set search_path = pg_catalog as $$
      begin
        execute format('create table if not exists ballot.%I partition of ballot.sealed for values in (%L)',
          'sealed_' || replace(in_wave::text, '-', ''), in_wave);
      end $$;
      create function ballot.destroy_box(in_wave uuid) returns void language plpgsql security definer
        set search_path = pg_catalog as $$
      begin
        if not exists (select from ballot.outcome where wave_id = in_wave)
          and not exists (select from ballot.wave where wave_id = in_wave and cancelled) then
          raise exception 'wave % is not counted', in_wave;
        end if;
        execute format('drop table if exists ballot.%I', 'sealed_' || replace(in_wave::text, '-', ''));
      end $$;
      revoke execute on function ballot.make_box, ballot.destroy_box from public;

      -- The groups that figures are shown of, frozen for the wave.
      create table answers.block (
        id uuid primary key,
        wave_id uuid not null references ballot.wave,
        label text not null,
        cohort_ids text[] not null,
        unit_ids uuid[] not null,
        site_ids uuid[] not null,
        invited integer not null,
        answered integer not null
      );
      create index block_wave on answers.block (wave_id);
      create index block_units on answers.block using gin (unit_ids);

      -- What one person answered, under a random id: with the block, never the cohort.
      create table answers.answer (
        wave_id uuid not null,
        block_id uuid not null references answers.block,
        sheet_id uuid not null,
        question_id text not null,
        -- A place on the scale, or of the chosen option, from 1 (0 to 10 on a scale).
        value smallint,
        -- Places of the options chosen; for a ranking the best first.
        choices smallint[],
        primary key (wave_id, question_id, sheet_id),
        check (num_nonnulls(value, choices) = 1)
      );

      -- Words stand alone: nothing says which answers came with them.
      create table answers.comment (
        id uuid primary key,
        wave_id uuid not null,
        block_id uuid not null references answers.block,
        question_id text not null,
        words text not null,
        locale text not null,
        -- The Monday of the week that the wave closed in.
        week date not null
      );
      create index comment_block on answers.comment (wave_id, block_id);

      -- What results are read from: one row for a block and a question, or an index.
      create table answers.rollup (
        wave_id uuid not null,
        block_id uuid not null references answers.block,
        measure text not null,
        n integer not null check (n > 0),
        sum double precision not null,
        sum_of_squares double precision not null,
        -- How many gave each value, from the lowest; for choices how many chose each option, for rankings the sum of ranks.
        counts integer[] not null,
        primary key (wave_id, block_id, measure)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema answers cascade; drop schema ballot cascade');
  }
}
