import type { Duplex } from 'node:stream';
import type { Viewer } from '@throughline/platform/auth';
import { formatError } from '@throughline/platform/graphql';
import { type RawData, WebSocket } from 'ws';
import type { SharedSubscription, Subscriber } from './shared-subscription';

const MAX_SUBSCRIPTIONS = 20;
const INIT_TIMEOUT_MS = 3_000;
/** What a client may leave unread; what live messages add to it has a limit of its own, which skips them. */
const MAX_UNREAD_BYTES = 1_048_576;
/** Far more than a page says when it opens. */
const MAX_MESSAGES = 200;
const MESSAGES_MS = 5_000;
/** How long a client that is told to go may take for it. */
const CLOSE_MS = 3_000;

/** Close codes of the graphql-transport-ws protocol: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md */
const CLOSE = {
  badMessage: [4400, 'Invalid message'],
  unauthorized: [4401, 'Unauthorized'],
  initTimeout: [4408, 'Connection initialisation timeout'],
  duplicate: [4409, 'Subscriber already exists'],
  tooMany: [4429, 'Too many requests'],
} as const;

interface ClientMessage {
  type?: unknown;
  id?: unknown;
  payload?: { query?: unknown; variables?: Record<string, unknown> | null };
}

/** Adds a subscriber to the shared execution that a viewer's request belongs to, started if need be. */
export type Join = (
  subscriber: Subscriber,
  viewer: Viewer | null,
  query: string,
  variables: Record<string, unknown>,
) => Promise<SharedSubscription>;

interface Subscription {
  readonly subscriber: Subscriber;
  /** Absent while the execution starts. */
  shared?: SharedSubscription;
}

/** One client's connection: speaks graphql-transport-ws and holds its subscriptions. */
export class LiveSocket {
  private readonly subscriptions = new Map<string, Subscription>();
  private acknowledged = false;
  private alive = true;
  private leaving = false;
  private heard = { since: 0, count: 0 };
  private readonly initTimer: NodeJS.Timeout;

  constructor(
    private readonly socket: WebSocket,
    private readonly stream: Duplex,
    readonly viewer: Viewer | null,
    private readonly join: Join,
    closed: (self: LiveSocket) => void,
  ) {
    this.initTimer = setTimeout(() => this.close(...CLOSE.initTimeout), INIT_TIMEOUT_MS);
    socket.on('message', (data) => void this.hear(data).catch(() => this.close(1011, 'Internal error')));
    socket.on('pong', () => (this.alive = true));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearTimeout(this.initTimer);
      for (const id of this.subscriptions.keys()) this.complete(id);
      closed(this);
    });
  }

  /** Says why, and hears no more: who does not go by itself is cut off. */
  close(code: number, reason: string): void {
    if (this.leaving) return;
    this.leaving = true;
    this.socket.close(code, reason);
    setTimeout(() => this.terminate(), CLOSE_MS).unref();
  }

  terminate(): void {
    this.socket.terminate();
  }

  /** Asks whether the client is there; one that has not answered since the last time is gone. */
  ping(): void {
    if (!this.alive) return this.terminate();
    this.alive = false;
    this.socket.ping();
  }

  private async hear(data: RawData): Promise<void> {
    if (this.leaving) return;
    if (!this.keepsMeasure()) {
      this.close(...CLOSE.tooMany);
      // What it goes on to say stays in its own buffers.
      this.socket.pause();
      return;
    }
    await this.receive(data);
  }

  /** Whether it said no more than a page would. */
  private keepsMeasure(): boolean {
    const now = Date.now();
    if (now - this.heard.since > MESSAGES_MS) this.heard = { since: now, count: 0 };
    return ++this.heard.count <= MAX_MESSAGES;
  }

  private async receive(data: RawData): Promise<void> {
    const message = parseMessage(data);
    switch (message?.type) {
      case 'connection_init':
        return this.acknowledge();
      case 'ping':
        return this.send({ type: 'pong' });
      case 'pong':
        return;
      case 'complete':
        return this.complete(String(message.id));
      case 'subscribe':
        return this.subscribe(message);
      default:
        return this.close(...CLOSE.badMessage);
    }
  }

  private acknowledge(): void {
    if (this.acknowledged) return this.close(...CLOSE.tooMany);
    this.acknowledged = true;
    clearTimeout(this.initTimer);
    this.send({ type: 'connection_ack' });
  }

  private async subscribe({ id, payload }: ClientMessage): Promise<void> {
    if (!this.acknowledged) return this.close(...CLOSE.unauthorized);
    if (typeof id !== 'string' || id === '' || typeof payload?.query !== 'string')
      return this.close(...CLOSE.badMessage);
    if (this.subscriptions.has(id)) return this.close(...CLOSE.duplicate);
    if (this.subscriptions.size >= MAX_SUBSCRIPTIONS) return this.close(...CLOSE.tooMany);
    const subscriber = { id, socket: this.socket, stream: this.stream, stalledSince: 0 };
    const subscription: Subscription = { subscriber };
    this.subscriptions.set(id, subscription);
    // The client may go, or complete and ask again with this id, while the execution starts.
    const isWanted = () => this.subscriptions.get(id) === subscription;
    try {
      subscription.shared = await this.join(subscriber, this.viewer, payload.query, payload.variables ?? {});
      if (!isWanted()) subscription.shared.remove(subscriber);
    } catch (error) {
      if (!isWanted()) return;
      this.subscriptions.delete(id);
      this.send({ id, type: 'error', payload: errorsOf(error).map((each) => formatError(each as never)) });
    }
  }

  private complete(id: string): void {
    const subscription = this.subscriptions.get(id);
    this.subscriptions.delete(id);
    subscription?.shared?.remove(subscription.subscriber);
  }

  /** Who lets answers pile up, and asks on, is gone. */
  private send(message: object): void {
    if (this.stream.writableLength > MAX_UNREAD_BYTES) return this.terminate();
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }
}

function parseMessage(data: RawData): ClientMessage | null {
  try {
    const message: unknown = JSON.parse(data.toString());
    return typeof message === 'object' ? message : null;
  } catch {
    return null;
  }
}

const errorsOf = (error: unknown): unknown[] => (error instanceof AggregateError ? error.errors : [error]);
