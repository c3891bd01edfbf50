import type { Pool } from 'pg';
import type { Tally } from './tally';

/** How often the rows are looked at, in ms: they are the truth. */
const LOOK_EVERY = 1_000;

/** What waits for the tally: keys to make, waves to count, boxes to destroy. */
const WAITING = `
  select wave_id as "waveId", case
    when cancelled then 'destroy'
    when close_requested then 'close'
    else 'prepare' end as act
  from ballot.wave
  where case
    when cancelled or close_requested then
      to_regclass('ballot.sealed_' || replace(wave_id::text, '-', '')) is not null
      or (not cancelled and not exists (select from ballot.outcome where outcome.wave_id = wave.wave_id))
    else not exists (select from ballot.tally_key where tally_key.wave_id = wave.wave_id) end`;

/** Does what the rows of the waves ask for, one after the other, for ever. What fails is tried again. */
export class TallyWatch {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly pool: Pool,
    private readonly tally: Tally,
    /** Told of failures: the wave and the error, never what is in a ballot. */
    private readonly failed: (error: Error) => void,
  ) {}

  start(): void {
    this.working = this.lookAround().finally(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.start(), LOOK_EVERY);
    });
  }

  /** Lets the work in hand end. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  private async lookAround(): Promise<void> {
    try {
      const { rows } = await this.pool.query<{ waveId: string; act: 'prepare' | 'close' | 'destroy' }>(WAITING);
      for (const { waveId, act } of rows)
        await this.tally[act](waveId).catch((error: unknown) => this.failed(error as Error));
    } catch (error) {
      this.failed(error as Error);
    }
  }
}
