import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ballot is taken in one statement: a launch takes thousands within minutes. */
export class BallotsInOneStep1764000011600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Keeps what was signed for a person, once, and gives what is kept: nothing where the wave is not open any more. A
      -- shared lock holds off who destroys the signatures until this has committed.
      create function signing.take(in_wave uuid, in_person uuid, in_hash bytea, in_signature bytea)
        returns table (blinded_hash bytea, signature bytea) language plpgsql as $$
      #variable_conflict use_column
      begin
        perform pg_advisory_xact_lock_shared(hashtextextended('signing ' || in_wave::text, 0));
        if not exists (select from pulse.wave
            where id = in_wave and state = 'OPEN' and closes_at > clock_timestamp()) then
          return;
        end if;
        insert into signing.issuance (wave_id, person_id, blinded_hash, signature)
          values (in_wave, in_person, in_hash, in_signature) on conflict do nothing;
        return query select blinded_hash, signature from signing.issuance
          where wave_id = in_wave and person_id = in_person;
      end $$;
      revoke execute on function signing.take from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function signing.take');
  }
}
