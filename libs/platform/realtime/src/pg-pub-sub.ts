import { Logger } from '@nestjs/common';
import { PubSubEngine } from 'graphql-subscriptions';
import pg from 'pg';

const CHANNEL = 'throughline_live';
const MAX_PAYLOAD_BYTES = 7_999;
type Listener = (message: unknown) => void;

/** Publish and subscribe between processes on PostgreSQL's LISTEN and NOTIFY: ids travel, nothing larger. */
export class PgPubSub extends PubSubEngine {
  private readonly logger = new Logger(PgPubSub.name);
  private readonly listeners = new Map<string, Map<number, Listener>>();
  private readonly topics = new Map<number, string>();
  private readonly returnListeners: (() => void)[] = [];
  private nextId = 1;
  private closed = false;
  /** One statement after the other, in the order of publishing. */
  private sending: Promise<void> = Promise.resolve();
  private connected: Promise<pg.Client>;

  constructor(private readonly url: string) {
    super();
    this.connected = this.reconnect();
  }

  /** @throws Error when the message is larger than NOTIFY carries: publish an id instead. */
  async publish(topic: string, message: unknown): Promise<void> {
    const payload = JSON.stringify([topic, message]);
    if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES)
      throw new Error(`A message on ${topic} is too large to publish`);
    const sent = this.sending.then(async () => {
      const client = await this.connected;
      await client.query('select pg_notify($1, $2)', [CHANNEL, payload]);
    });
    this.sending = sent.catch(() => undefined);
    await sent;
  }

  async subscribe(topic: string, listener: Listener): Promise<number> {
    await this.connected;
    const id = this.nextId++;
    const listeners = this.listeners.get(topic) ?? new Map<number, Listener>();
    this.listeners.set(topic, listeners.set(id, listener));
    this.topics.set(id, topic);
    return id;
  }

  unsubscribe(id: number): void {
    const topic = this.topics.get(id);
    if (topic === undefined) return;
    this.topics.delete(id);
    const listeners = this.listeners.get(topic);
    listeners?.delete(id);
    if (listeners?.size === 0) this.listeners.delete(topic);
  }

  /** Calls `listener` when the connection was lost and listens again: what was said meanwhile was missed. */
  onReturn(listener: () => void): void {
    this.returnListeners.push(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    const client = await this.connected.catch(() => undefined);
    await client?.end();
  }

  private comeBack(): void {
    this.connected = this.reconnect();
    this.connected.then(
      () => {
        this.logger.log('The live connection is back');
        this.returnListeners.forEach((listener) => listener());
      },
      () => undefined,
    );
  }

  private reconnect(): Promise<pg.Client> {
    const connecting = this.connect();
    // Who awaits it hears of the failure; nobody may be waiting while the process closes.
    connecting.catch(() => undefined);
    return connecting;
  }

  /** Connects and listens, and does both again whenever the connection ends. */
  private async connect(): Promise<pg.Client> {
    for (let wait = 100; ; wait = Math.min(2 * wait, 2_000)) {
      const client = new pg.Client({
        connectionString: this.url,
        keepAlive: true,
        application_name: 'throughline-live',
      });
      // Without a listener a broken connection would end the process; 'end' follows and reconnects.
      client.on('error', (error) => this.logger.warn(`The live connection broke: ${error.message}`));
      try {
        await client.connect();
        await client.query(`listen ${CHANNEL}`);
        client.on('notification', ({ payload }) => this.deliver(payload));
        client.once('end', () => {
          if (!this.closed) this.comeBack();
        });
        return client;
      } catch (error) {
        await client.end().catch(() => undefined);
        if (this.closed) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  private deliver(payload = ''): void {
    const [topic, message] = JSON.parse(payload) as [string, unknown];
    this.listeners.get(topic)?.forEach((listener) => listener(message));
  }
}
