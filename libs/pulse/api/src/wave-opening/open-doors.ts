import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '@throughline/platform/db';
import { WaveOpened } from '@throughline/pulse/domain';
import { MessageQueue } from '../reach/message-queue';
import { WaveMoves } from '../wave-life/wave-moves';

/** The moment from which people may answer. */
@Injectable()
export class OpenDoors {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly moves: WaveMoves,
    private readonly messages: MessageQueue,
  ) {}

  /** Opens a wave whose box is ready; once, of however many who try. */
  async open(waveId: string): Promise<void> {
    await this.db.tx(async () => {
      if (!(await this.moves.move(waveId, 'open'))) return;
      await this.messages.announce(waveId);
      await this.outbox.publish(new WaveOpened({ waveId }));
    });
  }
}
