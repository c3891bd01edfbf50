import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { FEED } from '@throughline/recognition/api';
import fastify from 'fastify';
import pg from 'pg';
import { answer } from '../shared/child';

const SESSION = {
  name: 'session',
  text: 'select person_id from people.session where token_hash = $1 and expires_at > now()',
};

/** The limit: Fastify and pg, one look at the session and the same statement, rows as JSON and nothing else. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_API_URL'], max: 10, idleTimeoutMillis: 0 });
const app = fastify();
app.post('/graphql', async (request, reply) => {
  const token = /throughline=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest();
  const session = await pool.query<{ person_id: string }>({ ...SESSION, values: [hash] });
  const viewer = session.rows[0]?.person_id;
  if (!viewer) return reply.code(401).send();
  const { rows } = await pool.query({ ...FEED.everyone, values: [viewer, null, 20, null] });
  return rows;
});
await app.listen({ port: 0, host: '127.0.0.1' });

answer({ port: () => (app.server.address() as AddressInfo).port });
