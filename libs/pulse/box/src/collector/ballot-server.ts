import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { BallotFault } from './ballot-body';
import type { Collector, Receipt } from './collector';

/** A sealed ballot in base64url is some 11 kB. */
const MAX_BODY_BYTES = 16_384;

const STATUS: Record<Receipt, number> = { new: 201, same: 200, stale: 409, closed: 409 };
const WORDS: Partial<Record<Receipt, { message: string; hint: string }>> = {
  stale: {
    message: 'A newer edition of this ballot is in the box',
    hint: 'Load the wave again and send a higher version.',
  },
  closed: { message: 'This wave takes no ballots now', hint: 'What was in the box before stays counted.' },
};

export interface BallotServerOptions {
  readonly collector: Collector;
  /** Where the pages come from that may call: scheme, host and port. */
  readonly pagesOrigin: string;
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer } | undefined;
  /** Told of failures of ours, which carry nothing of a request. */
  readonly failed: (error: Error) => void;
}

/** The ballot box over HTTP. It keeps no log, knows no address, and takes nothing that could tell who calls. */
export function ballotServer({ collector, pagesOrigin, tls, failed }: BallotServerOptions): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: 'idle',
    ...(tls && { https: tls }),
  } as object) as unknown as FastifyInstance;

  server.addHook('onRequest', async (request, reply) => {
    void reply
      .header('access-control-allow-origin', pagesOrigin)
      .header('vary', 'origin')
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff');
    if (request.method === 'OPTIONS')
      return reply
        .code(204)
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', 'content-type')
        .header('access-control-max-age', '7200')
        .send();
    if (request.headers.cookie ?? request.headers.authorization)
      return refuse(reply, 400, 'BAD_INPUT', {
        field: 'headers',
        message: 'A ballot comes without cookies and without authorization',
        hint: 'Send it with credentials omitted: whoever carries a name here is turned away.',
      });
  });

  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get<WaveParams>('/ballot/waves/:id', async ({ params }, reply) =>
    found(reply, await collector.wave(params.id)),
  );
  server.get<WaveParams>('/ballot/waves/:id/cohorts', async ({ params }, reply) =>
    found(reply, await collector.cohorts(params.id)),
  );
  server.get<WaveParams>('/ballot/waves/:id/counted', async ({ params }, reply) =>
    found(reply, await collector.counted(params.id)),
  );
  server.post<WaveParams>('/ballot/waves/:id/ballots', async ({ params, body }, reply) => {
    const receipt = await collector.submit(params.id, body);
    const words = WORDS[receipt];
    if (words) return refuse(reply, STATUS[receipt], 'CONFLICT', { receipt, ...words });
    return reply.code(STATUS[receipt]).send({ receipt });
  });

  server.setNotFoundHandler((_request, reply) => found(reply, null));
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    if (error instanceof BallotFault)
      return refuse(reply, 400, 'BAD_INPUT', { field: error.field, message: error.message, hint: error.hint });
    if (error.statusCode === 413)
      return refuse(reply, 413, 'LIMIT_EXCEEDED', {
        message: 'This is longer than any ballot',
        hint: 'A sealed ballot has one length: seal the answers, and send nothing else.',
      });
    if (error.statusCode && error.statusCode < 500)
      return refuse(reply, error.statusCode, 'BAD_INPUT', {
        message: 'This is no ballot',
        hint: 'Send a ballot as JSON, as docs/privacy.md says.',
      });
    failed(error);
    return refuse(reply, 500, 'FAILED', {
      message: 'The box could not take this now',
      hint: 'Nothing is lost: send the same ballot again in a moment.',
    });
  });
  return server;
}

interface WaveParams {
  Params: { id: string };
}

interface Words {
  readonly field?: string;
  readonly receipt?: Receipt;
  readonly message: string;
  readonly hint: string;
}

const refuse = (reply: FastifyReply, status: number, code: string, words: Words) =>
  reply.code(status).send({ code, ...words });

const found = (reply: FastifyReply, what: object | null) =>
  what
    ? reply.send(what)
    : refuse(reply, 404, 'NOT_FOUND', {
        message: 'There is nothing here, or not yet',
        hint: 'Load the list of open waves again; what was counted is told after the wave has closed.',
      });
