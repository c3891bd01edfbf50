import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { Jobs } from '@throughline/platform/queue';
import { SigningKeys } from '../signer/signing-keys';
import { CLOSE_WAVE, OPEN_WAVE } from './wave-jobs';
import type { OpenWaveInput, ScheduleWaveInput } from '../wave/wave.input';
import { WaveMoves } from './wave-moves';
import { WaveReader } from '../wave/wave-reader';
import { WaveService } from '../wave/wave.service';
import type { Wave } from '../wave/wave.types';

/** What HR does with waves, and what that sets going. What is set going and lost is found again each minute: see WaveClock. */
@Injectable()
export class WaveLife {
  constructor(
    private readonly db: Db,
    private readonly service: WaveService,
    private readonly reader: WaveReader,
    private readonly moves: WaveMoves,
    private readonly keys: SigningKeys,
    private readonly jobs: Jobs,
  ) {}

  async schedule(viewer: Viewer, input: ScheduleWaveInput): Promise<Wave> {
    return this.reader.get(await this.service.schedule(viewer, input));
  }

  async openNow(viewer: Viewer, input: OpenWaveInput): Promise<Wave> {
    const waveId = await this.service.openNow(viewer, input);
    await this.jobs.add(OPEN_WAVE, { waveId });
    return this.reader.get(waveId);
  }

  async unschedule(id: string): Promise<Wave> {
    await this.moves.mustMove(id, 'unschedule');
    return this.reader.get(id);
  }

  /** @throws AppError NOT_FOUND, CONFLICT where it is not open */
  async close(id: string): Promise<Wave> {
    await this.db.tx(async () => {
      await this.moves.mustMove(
        id,
        'close',
        "closes_at = least(closes_at, greatest(clock_timestamp(), opens_at + interval '1 second'))",
      );
      await this.askForCount(id);
    });
    await this.jobs.add(CLOSE_WAVE, { waveId: id });
    return this.reader.get(id);
  }

  /** Closes a wave whose time is over, unless another process did, or HR has given it more time just now. */
  async closeDue(id: string): Promise<void> {
    await this.db.tx(async () => {
      const [due] = await this.db.query(
        `select id from pulse.wave where id = $1 and state = 'OPEN' and closes_at <= now() for update`,
        [id],
      );
      if (due && (await this.moves.move(id, 'close'))) await this.askForCount(id);
    });
  }

  async cancel(id: string): Promise<Wave> {
    await this.db.tx(async () => {
      await this.moves.mustMove(id, 'cancel');
      await this.db.query('update ballot.wave set cancelled = true where wave_id = $1', [id]);
      await this.db.query('delete from pulse.message where wave_id = $1', [id]);
    });
    await this.keys.destroyCancelled();
    return this.reader.get(id);
  }

  async archive(id: string): Promise<Wave> {
    await this.moves.mustMove(id, 'archive');
    return this.reader.get(id);
  }

  private async askForCount(id: string): Promise<void> {
    // Results are dated by what the box knows: of a wave that was closed early, that it was.
    await this.db.query(
      `update ballot.wave box set close_requested = true, closes_at = wave.closes_at
       from pulse.wave where box.wave_id = $1 and wave.id = box.wave_id`,
      [id],
    );
    await this.db.query('delete from pulse.message where wave_id = $1', [id]);
  }
}
