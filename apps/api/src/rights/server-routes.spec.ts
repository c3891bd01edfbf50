import { fastify } from 'fastify';
import { serverRoutes } from './server-routes';

test('finds every route, however deep it stands below others', async () => {
  const server = fastify();
  const answer = async () => 'ok';
  for (const path of ['/', '/api/imports', '/api/imports/:id', '/api/imports/:id/errors.csv', '/api/impostors', '/*'])
    server.get(path, answer);
  server.post('/api/imports', answer);
  await server.ready();
  expect(
    serverRoutes(server)
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  ).toEqual([
    'GET /',
    'GET /*',
    'GET /api/imports',
    'GET /api/imports/:id',
    'GET /api/imports/:id/errors.csv',
    'GET /api/impostors',
    'POST /api/imports',
  ]);
});
