import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { HandlesJob, type JobHandler, Jobs } from '@throughline/platform/queue';
import { MessageQueue } from '../reach/message-queue';
import { SigningKeys } from '../signer/signing-keys';
import { CLOSE_WAVE, OPEN_WAVE, WAVE_CLOCK } from './wave-jobs';
import { WaveLife } from './wave-life';
import { WaveMoves } from './wave-moves';

const EVERY_MINUTE = '* * * * *';

/** Looks each minute at what is due, and takes up what a process that died has left. */
@Injectable()
@HandlesJob(WAVE_CLOCK)
export class WaveClock implements JobHandler, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly moves: WaveMoves,
    private readonly life: WaveLife,
    private readonly keys: SigningKeys,
    private readonly messages: MessageQueue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(WAVE_CLOCK, EVERY_MINUTE);
  }

  async run(): Promise<void> {
    for (const id of await this.waves(`state = 'SCHEDULED' and opens_at <= now()`))
      await this.moves.move(id, 'prepare');
    for (const id of await this.waves(`state = 'OPEN' and closes_at <= now()`)) await this.life.closeDue(id);
    for (const waveId of await this.waves(`state = 'OPENING'`)) await this.jobs.add(OPEN_WAVE, { waveId });
    for (const waveId of await this.waves(`state = 'CLOSING'`)) await this.jobs.add(CLOSE_WAVE, { waveId });
    await this.keys.destroyCancelled();
    for (const id of await this.waves(`state = 'OPEN' and reminders < 2`)) await this.messages.remindIfDue(id);
    await this.messages.sendDue();
  }

  /** @param where from code and never from a request */
  private async waves(where: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(`select id from pulse.wave where ${where} order by opens_at`);
    return rows.map(({ id }) => id);
  }
}
