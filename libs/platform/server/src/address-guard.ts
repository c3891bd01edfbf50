import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { asksFromHere, mayServe } from '@throughline/platform/auth';
import type { Environment } from '@throughline/platform/config';
import { AppError } from '@throughline/platform/errors';
import { refuse } from './refusal';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const HEALTH = /^\/(healthz|readyz)$/;

/** Refuses addresses where a session would travel in the clear, and requests that another site's page makes. */
export function guardAddress(app: NestFastifyApplication, { publicUrl }: Environment): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (HEALTH.test(request.url)) return;
    const host = request.headers.host ?? '';
    if (!mayServe(host, publicUrl)) return reply.code(421).type('text/html; charset=utf-8').send(HTTPS_NEEDED);
    const { origin } = request.headers;
    if (!SAFE_METHODS.has(request.method) && !asksFromHere(origin, host, publicUrl))
      return refuse(request, reply, fromElsewhere(String(origin)));
  });
}

const fromElsewhere = (origin: string) =>
  new AppError('FORBIDDEN', `This request comes from a page of another site, ${origin.slice(0, 200)}`, {
    hint: 'Send it from a page of Throughline, or from a program without an Origin header; behind a proxy, set PUBLIC_URL.',
  });

const HTTPS_NEEDED = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Throughline needs https here</title>
<h1>Throughline needs https here</h1>
<p>Over plain http a session could be read on the way, so it is served only at http://localhost.</p>
<p>To reach it from other machines, start it with <code>PUBLIC_URL=https://your.host</code> and either put a proxy that
speaks https before it, or give it a certificate with <code>TLS_CERT</code> and <code>TLS_KEY</code>.</p></html>
`;
