import { HttpException, Logger } from '@nestjs/common';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode } from '@throughline/platform/errors';
import { ASK_FOR_LESS, LIMITS } from './limits/limits';

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
const TRY_AGAIN = 'Try again in a moment. If it stays so, tell the person who runs Throughline in your organisation.';

/** One error as clients see it. What was not meant for people is logged and masked. */
export function formatError(error: ThrownError): GraphQLFormattedError {
  const cause: unknown = error.originalError ?? error;
  const where = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
  if (cause instanceof AppError) {
    const { code, field, hint } = cause;
    return { message: cause.message, ...where, extensions: { code, ...(field && { field }), hint } };
  }
  const missing = MISSING_ARGUMENT.exec(error.message)?.[1];
  if (missing) return { message: error.message.replace(/\.$/, ''), ...where, extensions: missingArgument(missing) };
  if (error.path || !isRefusal(error)) {
    logger.error(cause instanceof Error ? cause : error.message);
    return { message: 'Something went wrong on our side', ...where, extensions: { code: 'INTERNAL', hint: TRY_AGAIN } };
  }
  return { message: error.message, ...where, extensions: refusalOf(error) };
}

interface Refusal extends Record<string, unknown> {
  code: ErrorCode;
  hint: string;
}

const TOO_LARGE: Refusal = {
  code: 'LIMIT_EXCEEDED',
  hint: `Send at most ${LIMITS.longBodyBytes / 1024} kB; ask for less, in several documents.`,
};
const TOO_MANY_TOKENS: Refusal = { code: 'LIMIT_EXCEEDED', hint: ASK_FOR_LESS };
const NOT_READ: Refusal = {
  code: 'BAD_INPUT',
  hint: 'Send JSON: { "query": a document, "variables": an object }, with the content type application/json.',
};
const NOT_VALID: Refusal = { code: 'BAD_INPUT', hint: 'Compare the document and its variables with the schema.' };

/** A null that came by a variable is found only when the field is executed, by the executor and by compiled queries. */
const MISSING_ARGUMENT =
  /^Argument "(\w+)" of (?:non-null|required) type "[^"]+" (?:must not be null|was not provided)\.$/;
const missingArgument = (field: string): Refusal => ({
  code: 'BAD_INPUT',
  field,
  hint: 'Give it a value, or leave it out where the schema has a default.',
});

/** What to say of a request that the parser, the validation or the transport refused. */
function refusalOf(error: ThrownError): Refusal {
  if (driverCodeOf(error) === 'FST_ERR_CTP_BODY_TOO_LARGE') return TOO_LARGE;
  if (/contains more that \d+ tokens/.test(error.message)) return TOO_MANY_TOKENS;
  return error.locations ? NOT_VALID : NOT_READ;
}

const driverCodeOf = ({ originalError, code }: ThrownError) => originalError?.code ?? code ?? '';

/** Errors of parsing, validation and transport are about the request, and may be shown. */
function isRefusal(error: ThrownError): boolean {
  const { locations, originalError } = error;
  return locations !== undefined || /^(MER|FST)_/.test(driverCodeOf(error)) || originalError === undefined;
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

/** A request that never ran is the client's fault, whatever the layer that refused it, or ours. */
function statusOf(error: ThrownError | undefined): number {
  const cause = error?.originalError;
  if (cause instanceof AppError || error?.locations) return 400;
  const status =
    cause instanceof HttpException
      ? cause.getStatus()
      : (cause?.statusCode ?? error?.statusCode ?? (cause ? 500 : 400));
  return status < 500 ? 400 : status;
}
