import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  asksFromHere,
  mayServe,
  RightsTable,
  SESSION_CHANGED,
  type SessionChange,
  SessionReader,
  type Viewer,
} from '@throughline/platform/auth';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { LIMITS, TrustedOperations } from '@throughline/platform/graphql';
import { type WebSocket, WebSocketServer } from 'ws';
import { Live } from './live';
import { type Join, LiveSocket } from './live-socket';
import { OpenSockets } from './open-sockets';
import { SharedSubscriptions } from './shared-subscriptions';

const PATH = '/graphql';
const PROTOCOL = 'graphql-transport-ws';
const PING_MS = 20_000;
const FORBIDDEN = [4403, 'Forbidden'] as const;
const RESTART = [1012, 'Service restart'] as const;
/** All sockets are closed at this rate, so that the clients do not all come back at once. */
const CLOSES_A_SECOND = 670;
/** One for each open tab of a browser. */
const MAX_SOCKETS_OF_SESSION = 10;
/** Of all who are not signed in: they hear little, and whoever signs in is not among them. */
const MAX_SOCKETS_OF_NOBODY = 500;

/** Subscriptions over the WebSocket, on the path of GraphQL. */
@Injectable()
export class LiveGateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new OpenSockets();
  private readonly server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    maxPayload: LIMITS.bodyBytes,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  private subscriptions: SharedSubscriptions;
  private pingTimer: NodeJS.Timeout;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly sessions: SessionReader,
    private readonly rights: RightsTable,
    private readonly live: Live,
    private readonly trusted: TrustedOperations,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.subscriptions = new SharedSubscriptions(this.schemaHost.schema, this.rights, this.trusted);
    const server: Server = this.http.httpAdapter.getHttpServer();
    server.on(
      'upgrade',
      (request: IncomingMessage, stream: Duplex, head: Buffer) => void this.upgrade(request, stream, head),
    );
    this.pingTimer = setInterval(() => [...this.sockets].forEach((socket) => socket.ping()), PING_MS).unref();
    // A client that is cut off comes back and reads its lists again: so it learns what nobody could tell it.
    this.live.onMissed(() => void this.closeAll());
    await this.live.on<SessionChange>(SESSION_CHANGED, (change) => this.evict(change));
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.pingTimer);
    await this.closeAll();
    for (let tries = 0; tries < 20 && this.sockets.size > 0; tries++) await pause(50);
    [...this.sockets].forEach((socket) => socket.terminate());
  }

  /** Closes every connection, spread over seconds when there are many. */
  private async closeAll(): Promise<void> {
    const open = [...this.sockets];
    for (let start = 0; start < open.length; start += CLOSES_A_SECOND) {
      if (start > 0) await pause(1_000);
      open.slice(start, start + CLOSES_A_SECOND).forEach((socket) => socket.close(...RESTART));
    }
  }

  /** How many executions run: one for all who ask the same. */
  get executions(): number {
    return this.subscriptions.size;
  }

  private async upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    stream.on('error', () => stream.destroy());
    if (request.url?.split('?')[0] !== PATH) return refuse(stream, '404 Not Found');
    const { host = '', origin } = request.headers;
    if (!mayServe(host, this.environment.publicUrl)) return refuse(stream, '421 Misdirected Request');
    if (!asksFromHere(origin, host, this.environment.publicUrl)) return refuse(stream, '403 Forbidden');
    try {
      const viewer = await this.sessions.read(request.headers.cookie);
      if (this.sockets.countOf(viewer) >= (viewer ? MAX_SOCKETS_OF_SESSION : MAX_SOCKETS_OF_NOBODY))
        return refuse(stream, '429 Too Many Requests');
      if (stream.writable)
        this.server.handleUpgrade(request, stream, head, (socket) => this.open(socket, stream, viewer));
    } catch {
      refuse(stream, '503 Service Unavailable');
    }
  }

  private open(socket: WebSocket, stream: Duplex, viewer: Viewer | null): void {
    const join: Join = (...asked) => this.subscriptions.join(...asked);
    this.sockets.add(new LiveSocket(socket, stream, viewer, join, (closed) => this.sockets.delete(closed)));
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
