import type { FastifyInstance } from 'fastify';

export interface ServerRoute {
  method: string;
  /** With its parameters, as /api/imports/:id/errors.csv. */
  path: string;
}

/** Methods that Fastify and the browser bring along with others. */
const ACCOMPANYING = ['HEAD', 'OPTIONS'];

/** Every route that the server has, whoever registered it: read from the tree that Fastify prints. */
export function serverRoutes(fastify: Pick<FastifyInstance, 'printRoutes'>): ServerRoute[] {
  const above: string[] = [];
  return fastify
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, branches = '', segment = '', methods = ''] = /^([│├└─\s]*)(\S*)(?: \((.*)\))?$/.exec(line) ?? [];
      const depth = branches.length / 4;
      above.splice(depth - 1, Infinity, segment);
      const path = above.join('');
      return methods
        .split(', ')
        .filter((method) => method && !ACCOMPANYING.includes(method))
        .map((method) => ({ method, path }));
    });
}
