import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AudiencePreviewService } from '../roll/audience-preview.service';
import { RollService } from '../roll/roll.service';
import type { Problem } from '../roll/too-small';
import { WaveMoves } from '../wave-life/wave-moves';
import { type StoredWave, WaveReader } from '../wave/wave-reader';

const TOO_LATE: Problem = {
  message: 'This wave should have opened while Throughline was not running, and its time is over',
  hint: 'Plan it again.',
};

/** Draws the roll of a wave that opens, once. Where it cannot open after all, it is HR's again, with the reason. */
@Injectable()
export class FreezeRoll {
  constructor(
    private readonly db: Db,
    private readonly reader: WaveReader,
    private readonly roll: RollService,
    private readonly audiences: AudiencePreviewService,
    private readonly moves: WaveMoves,
  ) {}

  async of(waveId: string): Promise<void> {
    await this.db.tx(async () => {
      const [held] = await this.db.query(
        `select id from pulse.wave where id = $1 and state = 'OPENING' and cohorts is null for update`,
        [waveId],
      );
      if (held) await this.freeze(await this.reader.stored(waveId));
    });
  }

  private async freeze({ id, audience, opensLocal, threshold, closesAt }: StoredWave): Promise<void> {
    if (closesAt <= new Date()) return this.fail(id, TOO_LATE);
    const roll = await this.roll.draw(audience, opensLocal.slice(0, 10), threshold);
    if (roll.cohorts.length > 0) return this.roll.freeze(id, roll);
    await this.fail(id, await this.audiences.problemOf(audience, roll.invited, threshold));
  }

  private async fail(id: string, problem: Problem): Promise<void> {
    if (await this.moves.move(id, 'fail'))
      await this.db.query('update pulse.wave set problem = $2 where id = $1', [id, problem]);
  }
}
