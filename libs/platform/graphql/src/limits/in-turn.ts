import type { Viewer } from '@throughline/platform/auth';
import type { FastifyRequest } from 'fastify';
import { Turns } from './turns';

/** As many as a browser asks at once over HTTP/1.1, so that no page waits; fewer than the connections to the database. */
const AT_ONCE = { running: 6, waiting: 100 };

/**
 * Hooks of the route of GraphQL: one session cannot keep all others waiting. A turn comes back when the answer is
 * ready, and not when the client goes: what it asked runs on. Subscriptions are counted where they are started.
 */
export function inTurn() {
  const turns = new Turns(AT_ONCE);
  const turnOf = new WeakMap<FastifyRequest, string>();
  return {
    preHandler: async (request: FastifyRequest & { viewer?: Viewer | null }): Promise<void> => {
      // Who is not signed in shares an address with others, and may do little.
      if (!request.viewer) return;
      await turns.take(request.viewer.sessionId);
      turnOf.set(request, request.viewer.sessionId);
    },
    onSend: async (request: FastifyRequest): Promise<void> => {
      const turn = turnOf.get(request);
      if (turn === undefined || !turnOf.delete(request)) return;
      turns.giveBack(turn);
    },
  };
}
