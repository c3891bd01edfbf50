import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppError } from '@throughline/platform/errors';
import { refuse } from './refusal';

/** What only looks like a page: the API, and files, which have a dot in their name. */
const NOT_A_PAGE = /^\/(api|graphql|assets)(\/|$|\?)|^[^?]*\.[^/?]*($|\?)/;

const nothingThere = () =>
  new AppError('NOT_FOUND', 'There is nothing at this address', {
    hint: 'See that it is written as a page or the documentation gave it.',
  });

/** Serves the built web application: hashed files for ever, everything else fresh, pages by the router inside. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic as never, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply: { header(name: string, value: string): unknown }, file: string) =>
      reply.header('cache-control', /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      if (NOT_A_PAGE.test(request.url)) return refuse(request as never, reply as never, nothingThere());
      return (reply as unknown as { sendFile(file: string): unknown }).sendFile('index.html');
    });
}
