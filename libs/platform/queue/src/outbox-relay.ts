import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Db, Outbox } from '@throughline/platform/db';
import { Live, type LiveMessage } from '@throughline/platform/realtime';
import { Handlers } from './handlers';
import { Jobs } from './jobs';

export const EVENT_JOB = 'event';
const BATCH = 100;
const RECONCILE_MS = 5_000;

export interface EventJob {
  id: string;
  event: string;
  handler: string;
  payload: object;
  /** When it happened, as an ISO time. */
  at: string;
}

interface OutboxRow {
  id: string;
  event: string;
  topic: string;
  payload: object;
  at: Date;
}

/**
 * Carries committed events on: one job a handler, and a live message to the event's topic. Runs right after each
 * commit of this process, and now and then for what a process that died has left behind.
 */
@Injectable()
export class OutboxRelay implements BeforeApplicationShutdown, OnApplicationBootstrap {
  private readonly logger = new Logger(OutboxRelay.name);
  private timer: NodeJS.Timeout;
  private running?: Promise<void>;
  private again = false;
  private stopping = false;

  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly live: Live,
    private readonly handlers: Handlers,
  ) {}

  onApplicationBootstrap(): void {
    this.outbox.whenCommitted(() => this.kick());
    this.timer = setInterval(() => this.kick(), RECONCILE_MS).unref();
    this.kick();
  }

  /** Ends before queue and connections close under it; what is committed from now on waits for another process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  private kick(): void {
    if (this.stopping) return;
    this.again = true;
    this.running ??= this.drain().finally(() => (this.running = undefined));
  }

  private async drain(): Promise<void> {
    try {
      while (this.again) {
        this.again = false;
        while ((await this.carryBatch()) === BATCH);
      }
    } catch (error) {
      this.logger.warn(`Events wait for the next round: ${(error as Error).message}`);
    }
  }

  /** Jobs are queued before the rows go: after a crash an event is carried again, never lost. */
  private async carryBatch(): Promise<number> {
    const messages = await this.db.tx(async () => {
      const rows = await this.take();
      for (const row of rows) await this.queueHandlers(row);
      return this.numbered(rows);
    });
    await Promise.all(messages.map(({ topic, message }) => this.live.publish(topic, message)));
    return messages.length;
  }

  private async take(): Promise<OutboxRow[]> {
    const rows = await this.db.query<OutboxRow>(
      `with taken as (
         delete from platform.outbox
         where id in (select id from platform.outbox order by id limit $1 for update skip locked)
         returning id, event, topic, payload, created_at
       )
       select id::text, event, topic, payload, created_at as at from taken order by taken.id`,
      [BATCH],
    );
    return rows;
  }

  private async queueHandlers({ id, event, payload, at }: OutboxRow): Promise<void> {
    for (const handler of this.handlers.event(event).keys())
      await this.jobs.add(EVENT_JOB, { id, event, handler, payload, at: at.toISOString() } satisfies EventJob, {
        id: `${id}-${handler}`,
      });
  }

  /**
   * Gives each event the next number of its topic. Topics are taken in the order of their names, and last of all: two
   * processes that carry batches with the same topics then wait for each other briefly, and never in a circle.
   */
  private async numbered(rows: OutboxRow[]): Promise<{ topic: string; message: LiveMessage }[]> {
    const bumped = await this.db.query<{ topic: string; next: string }>(
      `with bumped as (
         insert into platform.topic (name, seq)
         select name, count(*) from unnest($1::text[]) name group by name order by name
         on conflict (name) do update set seq = topic.seq + excluded.seq
         returning name, seq
       )
       select name as topic, (seq - count(*) + 1)::text as next
       from bumped join unnest($1::text[]) given on given = name group by name, seq`,
      [rows.map(({ topic }) => topic)],
    );
    const next = new Map(bumped.map((each) => [each.topic, Number(each.next)]));
    return rows.map(({ topic, payload }) => {
      const seq = next.get(topic) ?? 0;
      next.set(topic, seq + 1);
      return { topic, message: { seq, payload } };
    });
  }
}
