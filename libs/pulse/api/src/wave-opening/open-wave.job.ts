import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { HandlesJob, type JobHandler } from '@throughline/platform/queue';
import { merkleRoot } from '@throughline/pulse/ballot';
import type { Cohort } from '@throughline/pulse/domain';
import { SigningKeys } from '../signer/signing-keys';
import { FreezeRoll } from './freeze-roll';
import { OpenDoors } from './open-doors';
import { OPEN_WAVE, soon, type WaveJob } from '../wave-life/wave-jobs';
import { type StoredWave, WaveReader } from '../wave/wave-reader';

/**
 * Brings a wave from OPENING to OPEN: roll, keys, what the ballot box must know, and then the box's own key. Each step
 * sees in the rows whether it is done, so that a crash anywhere, or a second process, changes nothing.
 */
@Injectable()
@HandlesJob(OPEN_WAVE)
export class OpenWaveJob implements JobHandler<WaveJob> {
  constructor(
    private readonly db: Db,
    private readonly freeze: FreezeRoll,
    private readonly reader: WaveReader,
    private readonly keys: SigningKeys,
    private readonly doors: OpenDoors,
  ) {}

  async run({ waveId }: WaveJob): Promise<void> {
    await this.freeze.of(waveId);
    const wave = await this.reader.stored(waveId);
    if (wave.state !== 'OPENING' || !wave.cohorts) return;
    const keys = await this.keys.make(
      waveId,
      wave.cohorts.map(({ id }) => id),
    );
    await this.tellBox(
      wave,
      wave.cohorts.map((cohort): Cohort => ({ ...cohort, ...keys.get(cohort.id)! })),
    );
    if (await soon(() => this.hasTallyKey(waveId))) await this.doors.open(waveId);
  }

  /** Once: with the keys that are kept, whoever made them. Not for a wave that was cancelled meanwhile. */
  private async tellBox({ id, form, closesAt, threshold, invited }: StoredWave, cohorts: readonly Cohort[]) {
    const root = Buffer.from(await merkleRoot(cohorts));
    await this.db.tx(() =>
      this.db.query(
        `insert into ballot.wave (wave_id, closes_at, form, form_hash, cohorts, root, invited, threshold)
         select id, $2, $3, form_hash, $4, $5, $6, $7 from pulse.wave where id = $1 and state = 'OPENING' for update
         on conflict do nothing`,
        [id, closesAt, form, JSON.stringify(cohorts), root, invited, threshold],
      ),
    );
  }

  private async hasTallyKey(waveId: string): Promise<boolean> {
    const rows = await this.db.query('select wave_id from ballot.tally_key where wave_id = $1', [waveId]);
    return rows.length === 1;
  }
}
