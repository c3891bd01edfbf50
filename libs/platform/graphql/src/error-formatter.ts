import { HttpException, Logger } from '@nestjs/common';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { AppError } from '@throughline/platform/errors';

/** What errors look like on their way out of the executor, the driver and Nest. */
interface ThrownError {
  message: string;
  locations?: GraphQLFormattedError['locations'];
  path?: GraphQLFormattedError['path'];
  originalError?: Error & { errors?: ThrownError[]; statusCode?: number; code?: string };
  statusCode?: number;
  code?: string;
}

const logger = new Logger('GraphQL');

/** One error as clients see it. What was not meant for people is logged and masked. */
export function formatError(error: ThrownError): GraphQLFormattedError {
  const cause: unknown = error.originalError ?? error;
  const where = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
  if (cause instanceof AppError) {
    const { code, field, hint } = cause;
    return { message: cause.message, ...where, extensions: { code, ...(field && { field }), ...(hint && { hint }) } };
  }
  if (error.path || !isRefusal(error)) {
    logger.error(cause instanceof Error ? cause : error.message);
    return { message: 'Something went wrong on our side', ...where, extensions: { code: 'INTERNAL' } };
  }
  return { message: error.message, ...where, extensions: { code: 'BAD_INPUT' } };
}

/** Errors of parsing, validation and transport are about the request, and may be shown. */
function isRefusal({ locations, originalError, code }: ThrownError): boolean {
  const driverCode = originalError?.code ?? code ?? '';
  return locations !== undefined || /^(MER|FST)_/.test(driverCode) || originalError === undefined;
}

/** Documents that ran answer 200 with their errors; those that never ran answer 4xx. */
export function errorFormatter(result: ExecutionResult) {
  const errors = (result.errors ?? []) as unknown as ThrownError[];
  const listed = errors.flatMap((error) => error.originalError?.errors ?? [error]);
  return {
    statusCode: 'data' in result ? 200 : statusOf(errors[0]),
    response: { data: result.data ?? null, errors: listed.map(formatError) },
  };
}

function statusOf(error: ThrownError | undefined): number {
  const cause = error?.originalError;
  if (cause instanceof AppError) return 400;
  if (cause instanceof HttpException) return cause.getStatus();
  const status = cause?.statusCode ?? error?.statusCode;
  if (status) return status;
  return cause && !error?.locations ? 500 : 400;
}
