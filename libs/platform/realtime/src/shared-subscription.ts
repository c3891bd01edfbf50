import type { Duplex } from 'node:stream';
import { Logger } from '@nestjs/common';
import { createSourceEventStream, type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import { WebSocket } from 'ws';
import { formatError } from '@throughline/platform/graphql';
import { nextFrames } from './frames';
import type { LiveMessage } from './live';

const MAX_UNSENT_BYTES = 256 * 1024;
const MAX_STALLED_MS = 10_000;
/** How many sockets are written in one turn of the event loop, so that a broadcast never blocks requests for long. */
const SOCKETS_A_TURN = 2_000;
/** How long a tick gathers messages: a burst then costs little more than one message. */
const TICK_MS = 10;

export interface Subscriber {
  readonly id: string;
  readonly socket: WebSocket;
  readonly stream: Duplex;
  /** When the socket's backlog first stood over its limit; 0 while it keeps up. */
  stalledSince: number;
}

export interface Execution {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown>;
  context: unknown;
}

/**
 * One execution of a subscription for all who asked the same: each event is resolved and serialised once, and the
 * same bytes go to every socket, one write a tick. See docs/adr/0004-shared-fan-out.md.
 */
export class SharedSubscription {
  private readonly logger = new Logger(SharedSubscription.name);
  private readonly subscribers = new Set<Subscriber>();
  private waiting: Buffer[] = [];
  private flushing = false;
  private over = false;

  private constructor(
    private readonly execution: Execution,
    private readonly source: AsyncIterableIterator<LiveMessage>,
    private readonly ended: () => void,
  ) {
    void this.pump();
  }

  /**
   * @param ended called once, when it takes no more subscribers
   * @throws AggregateError of GraphQLErrors when the subscription cannot start
   */
  static async start(execution: Execution, ended: () => void): Promise<SharedSubscription> {
    const source = await createSourceEventStream({
      schema: execution.schema,
      document: execution.document,
      variableValues: execution.variables,
      contextValue: execution.context,
    });
    if (!(Symbol.asyncIterator in source)) throw new AggregateError(source.errors ?? []);
    return new SharedSubscription(execution, source as AsyncIterableIterator<LiveMessage>, ended);
  }

  /** Adds a subscriber; false when the execution has ended, so that another must be started. */
  add(subscriber: Subscriber): boolean {
    if (!this.over) this.subscribers.add(subscriber);
    return !this.over;
  }

  /** Removes a subscriber; the last one ends the execution. */
  remove(subscriber: Subscriber): void {
    this.subscribers.delete(subscriber);
    if (this.subscribers.size > 0) return;
    this.end();
    void this.source.return?.();
  }

  private end(): void {
    if (this.over) return;
    this.over = true;
    this.ended();
  }

  private async pump(): Promise<void> {
    try {
      for await (const message of this.source) {
        const result = await this.resolve(message);
        // Only now: written as one expression, it would add to a list that a flush has taken away meanwhile.
        this.waiting.push(result);
        if (!this.flushing) void this.flush();
      }
    } catch (error) {
      this.logger.error(error);
    }
    this.end();
    for (const { id, socket } of this.subscribers) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ id, type: 'complete' }));
    }
    this.subscribers.clear();
  }

  /** The result as bytes, with the topic's sequence number beside the data. */
  private async resolve(message: LiveMessage): Promise<Buffer> {
    const { schema, document, variables, context } = this.execution;
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: context,
      rootValue: message,
    });
    const result = { data, ...(errors ? { errors: errors.map((error) => formatError(error as never)) } : {}) };
    return Buffer.from(JSON.stringify({ ...result, extensions: { seq: message.seq } }));
  }

  /** Sends what has gathered since the last tick, a part of the sockets each turn, in order. */
  private async flush(): Promise<void> {
    this.flushing = true;
    await pause(TICK_MS);
    while (this.waiting.length > 0) {
      const results = this.waiting;
      this.waiting = [];
      const framesById = new Map<string, Buffer>();
      let written = 0;
      for (const subscriber of [...this.subscribers]) {
        if (!keepsUp(subscriber)) continue;
        let frames = framesById.get(subscriber.id);
        if (!frames) {
          frames = nextFrames(subscriber.id, results);
          framesById.set(subscriber.id, frames);
        }
        subscriber.stream.write(frames);
        if (++written % SOCKETS_A_TURN === 0) await nextTurn();
      }
    }
    this.flushing = false;
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Slow sockets skip messages (their client sees the gap and reads again); stalled ones are closed. */
function keepsUp(subscriber: Subscriber): boolean {
  const { socket, stream } = subscriber;
  if (socket.readyState !== WebSocket.OPEN) return false;
  if (stream.writableLength < MAX_UNSENT_BYTES) {
    subscriber.stalledSince = 0;
    return true;
  }
  subscriber.stalledSince ||= Date.now();
  if (Date.now() - subscriber.stalledSince > MAX_STALLED_MS) socket.terminate();
  return false;
}
