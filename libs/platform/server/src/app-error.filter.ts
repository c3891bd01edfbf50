import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { AppError, type ErrorCode } from '@throughline/platform/errors';
import type { FastifyReply } from 'fastify';

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

/** Errors meant for people, on HTTP routes; GraphQL has a formatter of its own. */
@Catch(AppError)
export class AppErrorFilter implements ExceptionFilter<AppError> {
  catch(error: AppError, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const { code, message, field, hint } = error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // The route may have announced a file of another type.
    void reply.code(STATUS[code]).type('application/json; charset=utf-8').send({ code, message, field, hint });
  }
}
