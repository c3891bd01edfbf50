import { Injectable } from '@nestjs/common';
import { Db } from './db';

/** Something that happened in a domain. The payload holds ids, never words of people. */
export interface DomainEvent {
  /** What happened, in the past tense: the name that handlers and subscriptions know. */
  readonly event: string;
  /** Who may hear it live; the event's name when everybody may. */
  readonly topic?: string;
  readonly payload: object;
}

/** Events leave with the transaction that made them: both happen, or neither. */
@Injectable()
export class Outbox {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly db: Db) {}

  /** @param at when it happened, if not now */
  async publish(event: DomainEvent, at?: Date): Promise<void> {
    await this.db.query(
      'insert into platform.outbox (event, topic, payload, created_at) values ($1, $2, $3, coalesce($4, now()))',
      [event.event, event.topic ?? event.event, event.payload, at ?? null],
    );
    this.db.afterCommit(() => this.listeners.forEach((listener) => listener()));
  }

  /** Calls `listener` each time that this process has committed an event. */
  whenCommitted(listener: () => void): void {
    this.listeners.add(listener);
  }
}
