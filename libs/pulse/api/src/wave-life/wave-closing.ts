import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { instantOf, assertLonger } from '../wave-opening/wave-plan';
import { WaveReader } from '../wave/wave-reader';
import type { Wave } from '../wave/wave.types';

/** Gives a wave more time, in the roll's schema and in the box at once: neither ever takes what the other refuses. */
@Injectable()
export class WaveClosing {
  constructor(
    private readonly db: Db,
    private readonly reader: WaveReader,
  ) {}

  /** @throws AppError NOT_FOUND, BAD_INPUT for an hour that is not later, CONFLICT where it does not take answers any more */
  async extend(id: string, closesLocal: string): Promise<Wave> {
    const { timeZone, opensAt } = await this.reader.stored(id);
    const until = instantOf(closesLocal, timeZone, 'closesLocal');
    await this.db.tx(async () => {
      // Who closes the wave holds this row too: a wave that is over is not opened again, and one that lives on not closed.
      const [open] = await this.db.query<{ closesAt: Date }>(
        `select closes_at as "closesAt" from pulse.wave
         where id = $1 and state = 'OPEN' and closes_at > clock_timestamp() for update`,
        [id],
      );
      if (!open) throw OVER();
      assertLonger(opensAt, open.closesAt, until);
      await this.db.query('update pulse.wave set closes_at = $2 where id = $1', [id, until]);
      await this.db.query('update ballot.wave set closes_at = $2 where wave_id = $1', [id, until]);
    });
    return this.reader.get(id);
  }
}

const OVER = () =>
  new AppError('CONFLICT', 'This wave does not take answers now, so it cannot stay open longer', {
    field: 'id',
    hint: 'Read it again: it may be over. What is closed is not opened again; plan the next wave instead.',
  });
