import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  assertAllowed,
  type RequestContext,
  RightsTable,
  type Rule,
  SESSION_CHANGED,
  type SessionChange,
  SessionReader,
  type Viewer,
} from '@throughline/platform/auth';
import { LIMITS } from '@throughline/platform/graphql';
import { getOperationAST, getVariableValues, type GraphQLSchema } from 'graphql';
import { type WebSocket, WebSocketServer } from 'ws';
import { Live } from './live';
import { LiveSocket } from './live-socket';
import { SharedSubscription, type Subscriber } from './shared-subscription';
import { SubscriptionDocuments } from './subscription-document';

const PATH = '/graphql';
const PROTOCOL = 'graphql-transport-ws';
const PING_MS = 20_000;
const FORBIDDEN = [4403, 'Forbidden'] as const;
const RESTART = [1012, 'Service restart'] as const;
/** At a restart sockets are closed at this rate, so that the clients do not all come back at once. */
const CLOSES_A_SECOND = 670;

/** Subscriptions over the WebSocket, on the path of GraphQL. */
@Injectable()
export class LiveGateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new Set<LiveSocket>();
  private readonly running = new Map<string, Promise<SharedSubscription>>();
  private readonly server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    maxPayload: LIMITS.bodyBytes,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  private documents: SubscriptionDocuments;
  private pingTimer: NodeJS.Timeout;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly sessions: SessionReader,
    private readonly rights: RightsTable,
    private readonly live: Live,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.documents = new SubscriptionDocuments(this.schema);
    const server: Server = this.http.httpAdapter.getHttpServer();
    server.on(
      'upgrade',
      (request: IncomingMessage, stream: Duplex, head: Buffer) => void this.upgrade(request, stream, head),
    );
    this.pingTimer = setInterval(() => this.sockets.forEach((socket) => socket.ping()), PING_MS).unref();
    await this.live.on<SessionChange>(SESSION_CHANGED, (change) => this.evict(change));
  }

  /** Closes every connection, spread over seconds when there are many. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.pingTimer);
    const open = [...this.sockets];
    for (let start = 0; start < open.length; start += CLOSES_A_SECOND) {
      if (start > 0) await pause(1_000);
      open.slice(start, start + CLOSES_A_SECOND).forEach((socket) => socket.close(...RESTART));
    }
    for (let tries = 0; tries < 20 && this.sockets.size > 0; tries++) await pause(50);
    this.sockets.forEach((socket) => socket.terminate());
  }

  /** How many executions run: one for all who ask the same. */
  get executions(): number {
    return this.running.size;
  }

  private get schema(): GraphQLSchema {
    return this.schemaHost.schema;
  }

  private async upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    stream.on('error', () => stream.destroy());
    if (request.url?.split('?')[0] !== PATH) return refuse(stream, '404 Not Found');
    if (!sameOrigin(request)) return refuse(stream, '403 Forbidden');
    try {
      const viewer = await this.sessions.read(request.headers.cookie);
      if (stream.writable)
        this.server.handleUpgrade(request, stream, head, (socket) => this.open(socket, stream, viewer));
    } catch {
      refuse(stream, '503 Service Unavailable');
    }
  }

  private open(socket: WebSocket, stream: Duplex, viewer: Viewer | null): void {
    const join = this.join.bind(this);
    this.sockets.add(new LiveSocket(socket, stream, viewer, join, (closed) => this.sockets.delete(closed)));
  }

  /** Every subscriber is checked; those who may hear the same then share one execution. */
  private async join(
    subscriber: Subscriber,
    viewer: Viewer | null,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<SharedSubscription> {
    const { document, fields } = this.documents.get(query);
    const audience = this.audienceOf(viewer, fields);
    const operation = getOperationAST(document);
    const coerced = getVariableValues(this.schema, operation?.variableDefinitions ?? [], variables);
    if (coerced.errors) throw new AggregateError(coerced.errors);
    const key = JSON.stringify([audience.key, query, sorted(variables)]);
    let running = this.running.get(key);
    if (!running) {
      const ended = () => void this.running.delete(key);
      running = SharedSubscription.start(
        { schema: this.schema, document, variables, context: audience.context },
        ended,
      );
      this.running.set(key, running);
      running.catch(ended);
    }
    const shared = await running;
    // Its last subscriber may have left since it was found; another is started then.
    return shared.add(subscriber) ? shared : this.join(subscriber, viewer, query, variables);
  }

  /**
   * Who a subscription runs as. A personal one runs as its viewer; any other as nobody in particular with the
   * permission that all its subscribers have, never as the first of them.
   */
  private audienceOf(viewer: Viewer | null, fields: readonly string[]): { key: string; context: RequestContext } {
    const declared = this.schema.getSubscriptionType()?.getFields() ?? {};
    const extensions = fields.map(
      (field) => declared[field]?.extensions as { rule?: Rule; personal?: true } | undefined,
    );
    for (const extension of extensions) assertAllowed(extension?.rule, viewer, this.rights);
    if (viewer && extensions.some((extension) => extension?.personal))
      return { key: viewer.sessionId, context: { viewer } };
    const permissions = extensions.flatMap(({ rule } = {}) => (rule && 'permission' in rule ? [rule.permission] : []));
    return { key: permissions.join(), context: { viewer: viewer && this.rights.holderOf(permissions) } };
  }

  private evict({ sessionId, personId }: SessionChange): void {
    for (const socket of this.sockets) {
      if (socket.viewer && (socket.viewer.sessionId === sessionId || socket.viewer.personId === personId))
        socket.close(...FORBIDDEN);
    }
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** A browser says where its page comes from: another site may not use the session. Other clients send no Origin. */
function sameOrigin({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** The same variables in another order are the same question. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
