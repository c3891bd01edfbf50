import { type Bytes, editKeyIn, openerOf, verifyEdition, verifySignature } from '@throughline/pulse/ballot';
import type { Cohort, Form } from '@throughline/pulse/domain';
import type { Pool, PoolClient } from 'pg';
import { count, type Opened } from './count';
import type { TallyKeys } from './tally-keys';
import { writeAnswers } from './write-answers';

/** A wave as the tally reads it. */
interface WaveRow {
  form: Form;
  form_hash: string;
  cohorts: Cohort[];
  threshold: number;
  close_requested: boolean;
  cancelled: boolean;
}

interface SealedRow {
  token: Buffer;
  cohort: string;
  message: Buffer;
  signature: Buffer;
  version: number;
  sealed: Buffer;
  edit_signature: Buffer;
}

/** Ballots opened between two looks at other work. */
const CHUNK = 200;

/**
 * Opens the box when a wave has closed, counts, and destroys the key. Each step may be repeated: a crash anywhere
 * resumes without a ballot lost or counted twice.
 */
export class Tally {
  constructor(
    private readonly pool: Pool,
    private readonly keys: TallyKeys,
  ) {}

  /** Makes the key and the box of a wave that is about to open. */
  async prepare(waveId: string): Promise<void> {
    const publicKey = await this.keys.make(waveId);
    await this.pool.query('select ballot.make_box($1)', [waveId]);
    await this.pool.query('insert into ballot.tally_key values ($1, $2) on conflict do nothing', [
      waveId,
      Buffer.from(publicKey),
    ]);
  }

  /** Counts a wave whose closing was asked for, then destroys its key and its box. */
  async close(waveId: string): Promise<void> {
    if (!(await this.isCounted(waveId))) await this.countOnce(waveId);
    await this.destroy(waveId);
  }

  /** Destroys the key, and then the sealed ballots that nobody can open any more. */
  async destroy(waveId: string): Promise<void> {
    this.keys.destroy(waveId);
    await this.pool.query('select ballot.destroy_box($1)', [waveId]);
  }

  private async isCounted(waveId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('select from ballot.outcome where wave_id = $1', [waveId]);
    return rowCount === 1;
  }

  private async countOnce(waveId: string): Promise<void> {
    const privateKey = this.keys.privateKey(waveId);
    if (!privateKey) throw new Error(`The tally key of wave ${waveId} is not here: its ballots cannot be opened`);
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      // Waits for ballots that are on their way in; those that come after find the wave closed.
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [waveId]);
      if (!(await this.isCounted(waveId))) await this.write(client, waveId, privateKey);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  private async write(client: PoolClient, waveId: string, privateKey: Bytes): Promise<void> {
    const { rows } = await client.query<WaveRow>('select * from ballot.wave where wave_id = $1', [waveId]);
    const wave = rows[0];
    if (!wave?.close_requested || wave.cancelled) throw new Error(`Wave ${waveId} is not to be counted now`);
    const { tokens, opened } = await this.open(client, waveId, wave, privateKey);
    const result = count(opened, { ...wave, formHash: wave.form_hash });
    await writeAnswers(client, waveId, wave.form, result);
    const dropped = Object.values(result.dropped).reduce((sum, n) => sum + n, 0);
    await client.query('insert into ballot.counted values ($1, $2)', [
      waveId,
      Buffer.concat(tokens.sort(Buffer.compare)),
    ]);
    await client.query('insert into ballot.outcome values ($1, $2, $3, $4, $5)', [
      waveId,
      result.counted,
      dropped,
      result.dropped,
      result.blocks.length > 0,
    ]);
  }

  /** All ballots of the box that were rightly cast, opened. What a forger put there is not there. */
  private async open(client: PoolClient, waveId: string, { cohorts }: WaveRow, privateKey: Bytes) {
    const open = await openerOf(privateKey);
    const keys = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
    const tokens: Buffer[] = [];
    const opened: Opened[] = [];
    let after = Buffer.alloc(0);
    for (;;) {
      const { rows } = await client.query<SealedRow>(
        'select * from ballot.sealed where wave_id = $1 and token > $2 order by token limit $3',
        [waveId, after, CHUNK],
      );
      for (const row of rows) {
        const [token, message, sealed] = [bytes(row.token), bytes(row.message), bytes(row.sealed)];
        const key = keys.get(row.cohort);
        const edition = { waveId, cohort: row.cohort, token, version: row.version, sealed };
        const isCast =
          key &&
          (await verifySignature(key, message, bytes(row.signature))) &&
          (await verifyEdition(editKeyIn(message), edition, bytes(row.edit_signature)));
        if (!isCast) continue;
        tokens.push(row.token);
        opened.push({ cohort: row.cohort, content: await open(edition, sealed) });
      }
      if (rows.length < CHUNK) return { tokens, opened };
      after = rows.at(-1)!.token as Buffer<ArrayBuffer>;
    }
  }
}

const bytes = (buffer: Buffer): Bytes => new Uint8Array(buffer);
