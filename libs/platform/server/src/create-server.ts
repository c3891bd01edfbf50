import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionReader, type RequestContext } from '@throughline/platform/auth';
import { type Environment, readCertificate } from '@throughline/platform/config';
import { StructuredLogger } from '@throughline/platform/observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guardAddress } from './address-guard';
import { refuse } from './refusal';
import { setSecurityHeaders } from './security-headers';
import { ServerModule, type ServerOptions } from './server.module';
import { refusedByTransport } from './transport-error';
import { serveWeb } from './web-assets';
import { trustedOperations } from './web-operations';

const MAX_BODY_BYTES = 1_048_576;

/** Nest sets its error handler after the routes, where it reaches none of them: ours is set before. */
class Adapter extends FastifyAdapter {
  override setErrorHandler(): never {
    return undefined as never;
  }
}

function adapterFor(environment: Environment): FastifyAdapter {
  const certificate = readCertificate(environment);
  return new Adapter({
    bodyLimit: MAX_BODY_BYTES,
    // Behind a proxy that ends TLS, the client's address is in its headers; anybody else may write there what they like.
    trustProxy: environment.publicUrl.protocol === 'https:' && !certificate && [...environment.trustedProxies],
    forceCloseConnections: 'idle' as never,
    frameworkErrors: refuseInWords,
    ...(certificate && { https: certificate }),
  } as never);
}

/**
 * The API and the web pages, ready to listen.
 * @param webRoot folder of the built web application; leave out to serve the API alone
 */
export async function createServer(
  options: Omit<ServerOptions, 'serves' | 'trusted'>,
  webRoot?: string,
): Promise<NestFastifyApplication> {
  const { environment } = options;
  const module = ServerModule.forRoot({
    ...options,
    serves: true,
    trusted: trustedOperations(environment, webRoot),
  });
  const logger = new StructuredLogger(environment.logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapterFor(environment), { logger });
  await setSecurityHeaders(app, environment);
  app
    .getHttpAdapter()
    .getInstance()
    .setErrorHandler(refuseInWords as never);
  guardAddress(app, environment);
  readSessions(app);
  if (webRoot) await serveWeb(app, webRoot);
  app.enableShutdownHooks();
  return app;
}

/** What Fastify refuses by itself: before any route of ours, and addresses that it cannot read before any hook. */
function refuseInWords(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refused = refusedByTransport(error);
  return refused ? refuse(request, reply, refused.error, refused.status) : reply.send(error);
}

/** Finds the viewer of each request that may need one. */
function readSessions(app: NestFastifyApplication): void {
  const sessions = app.get(SessionReader);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorateRequest('viewer', null);
  fastify.addHook('preValidation', async (request) => {
    if (/^\/(graphql|api)(\/|\?|$)/.test(request.url))
      (request as unknown as RequestContext).viewer = await sessions.read(request.headers.cookie);
  });
}
