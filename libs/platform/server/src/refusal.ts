import { AppError, type ErrorCode } from '@throughline/platform/errors';
import { formatError } from '@throughline/platform/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  IDEMPOTENCY_MISMATCH: 409,
  LIMIT_EXCEEDED: 413,
  RATE_LIMITED: 429,
  WITHHELD: 403,
};

/**
 * Answers a request with an error for people, in the form that its route speaks: GraphQL's, or an object.
 * @param status where the code alone does not say it
 */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  error: AppError,
  status = STATUS[error.code],
): FastifyReply {
  const { code, message, field, hint } = error;
  const speaksGraphql = /^\/graphql(\?|$)/.test(request.url);
  const body = speaksGraphql ? { data: null, errors: [formatError(error)] } : { code, message, field, hint };
  // The route may have announced a file.
  reply.removeHeader('content-disposition');
  return reply.code(status).type('application/json; charset=utf-8').send(body);
}
