import type { Cohort } from '@throughline/pulse/domain';
import { base64url } from '@throughline/pulse/ballot';
import type { Pool } from 'pg';
import { BallotFault, checkBallot, readBallot } from './ballot-body';

/** What everybody may know of a wave. */
export interface PublicWave {
  readonly waveId: string;
  readonly closesAt: string;
  readonly formHash: string;
  /** What answers are sealed to, base64url. */
  readonly tallyKey: string;
  /** The root over all cohorts, base64url. */
  readonly root: string;
  readonly invited: number;
}

/** Whether the ballot is in the box: new to it, there already, or kept out. */
export type Receipt = 'new' | 'same' | 'stale' | 'closed';

interface WaveRow {
  closes_at: Date;
  form_hash: string;
  public_key: Buffer;
  root: Buffer;
  invited: number;
  cohorts: Cohort[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KEPT_WAVES = 50;

/** Takes sealed ballots and tells what was counted. Sees neither who they are of nor what is in them. */
export class Collector {
  /** What a wave is does not change once it has a key: asked for once. */
  private readonly waves = new Map<string, WaveRow>();

  constructor(private readonly pool: Pool) {}

  /** Null where there is no such wave, or not yet. */
  async wave(waveId: string): Promise<PublicWave | null> {
    const row = await this.find(waveId);
    if (!row) return null;
    return {
      waveId,
      closesAt: row.closes_at.toISOString(),
      formHash: row.form_hash,
      tallyKey: base64url(row.public_key),
      root: base64url(row.root),
      invited: row.invited,
    };
  }

  /** The leaves under the root, in order. */
  async cohorts(waveId: string): Promise<readonly Cohort[] | null> {
    return (await this.find(waveId))?.cohorts ?? null;
  }

  /**
   * Puts a ballot into the box.
   * @throws BallotFault when it is none
   */
  async submit(waveId: string, body: unknown): Promise<Receipt> {
    const wave = await this.find(waveId);
    if (!wave) throw new BallotFault('waveId', 'There is no such wave', 'Load the list of open waves again.');
    const ballot = readBallot(body);
    const token = await checkBallot(waveId, wave.cohorts, ballot);
    const { cohort, message, signature, version, sealed, editSignature } = ballot;
    const values = [waveId, token, cohort, message, signature, version, sealed, editSignature];
    const { rows } = await this.pool.query<{ receipt: Receipt }>({
      name: 'submit',
      text: 'select ballot.submit($1, $2, $3, $4, $5, $6, $7, $8) as receipt',
      values: values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)),
    });
    return rows[0]!.receipt;
  }

  /** The tokens that were counted, sorted, each in base64url; null before the count is done. */
  async counted(waveId: string): Promise<string[] | null> {
    if (!UUID.test(waveId)) return null;
    const { rows } = await this.pool.query<{ tokens: Buffer }>('select tokens from ballot.counted where wave_id = $1', [
      waveId,
    ]);
    const tokens = rows[0]?.tokens;
    if (!tokens) return null;
    return Array.from({ length: tokens.length / 32 }, (_, place) =>
      base64url(tokens.subarray(32 * place, 32 * place + 32)),
    );
  }

  private async find(waveId: string): Promise<WaveRow | null> {
    const known = this.waves.get(waveId);
    if (known) return known;
    if (!UUID.test(waveId)) return null;
    const { rows } = await this.pool.query<WaveRow>(
      `select closes_at, form_hash, public_key, root, invited, cohorts
       from ballot.wave join ballot.tally_key using (wave_id) where wave_id = $1 and not cancelled`,
      [waveId],
    );
    const wave = rows[0];
    if (!wave) return null;
    if (this.waves.size >= KEPT_WAVES) this.waves.clear();
    this.waves.set(waveId, wave);
    return wave;
  }
}
