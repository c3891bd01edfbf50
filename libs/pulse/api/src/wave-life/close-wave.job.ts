import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '@throughline/platform/db';
import { HandlesJob, type JobHandler } from '@throughline/platform/queue';
import { WaveClosed } from '@throughline/pulse/domain';
import { SigningKeys } from '../signer/signing-keys';
import { CLOSE_WAVE, soon, type WaveJob } from './wave-jobs';
import { WaveMoves } from './wave-moves';
import { WaveReader } from '../wave/wave-reader';

/** Brings a wave from CLOSING to CLOSED: once the box has been counted, keys and signatures go. May be repeated anywhere. */
@Injectable()
@HandlesJob(CLOSE_WAVE)
export class CloseWaveJob implements JobHandler<WaveJob> {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly reader: WaveReader,
    private readonly moves: WaveMoves,
    private readonly keys: SigningKeys,
  ) {}

  async run({ waveId }: WaveJob): Promise<void> {
    const { state } = await this.reader.stored(waveId);
    if (state !== 'CLOSING' || !(await soon(() => this.isCounted(waveId)))) return;
    await this.keys.destroyCounted(waveId);
    await this.db.tx(async () => {
      if (await this.moves.move(waveId, 'counted')) await this.outbox.publish(new WaveClosed({ waveId }));
    });
  }

  private async isCounted(waveId: string): Promise<boolean> {
    const rows = await this.db.query('select wave_id from ballot.outcome where wave_id = $1', [waveId]);
    return rows.length === 1;
  }
}
