import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What only looks like a page: the API, and files, which have a dot in their name. */
const NOT_A_PAGE = /^\/(api|graphql|assets)(\/|$|\?)|^[^?]*\.[^/?]*($|\?)/;

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
      if (NOT_A_PAGE.test(request.url)) return reply.code(404).send({ message: 'There is nothing at this address' });
      return (reply as unknown as { sendFile(file: string): unknown }).sendFile('index.html');
    });
}
