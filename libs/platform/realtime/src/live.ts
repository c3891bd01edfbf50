import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PubSubEngine } from 'graphql-subscriptions';

export const PUB_SUB = Symbol('PUB_SUB');

/** What carries live messages between processes. */
export interface LiveEngine extends PubSubEngine {
  /** Calls `listener` each time that a lost connection is back: what was said meanwhile was missed. */
  onReturn(listener: () => void): void;
  close(): Promise<unknown>;
}

/** A message on a topic. A client that misses a number reads the list again. */
export interface LiveMessage<T = unknown> {
  readonly seq: number;
  readonly payload: T;
}

/** Live messages between processes and to subscribers: small, ids only. */
@Injectable()
export class Live implements OnApplicationShutdown {
  constructor(@Inject(PUB_SUB) private readonly pubSub: LiveEngine) {}

  publish<T>(topic: string, message: LiveMessage<T>): Promise<void> {
    return this.pubSub.publish(topic, message);
  }

  /** The source of a `@Subscription`: its `resolve` gets each LiveMessage. */
  subscribe<T>(topic: string | string[]): AsyncIterableIterator<LiveMessage<T>> {
    return this.pubSub.asyncIterableIterator<LiveMessage<T>>(topic);
  }

  /** Calls `listener` for each message, for as long as the process lives. */
  async on<T>(topic: string, listener: (payload: T) => void): Promise<void> {
    await this.pubSub.subscribe(topic, (message: LiveMessage<T>) => listener(message.payload), {});
  }

  /** Calls `listener` when messages may have been missed, because the connection that brings them was lost for a while. */
  onMissed(listener: () => void): void {
    this.pubSub.onReturn(listener);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pubSub.close();
  }
}
