import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { GraphQLFormattedError } from 'graphql';

const CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_INPUT',
  'CONFLICT',
  'IDEMPOTENCY_MISMATCH',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'WITHHELD',
  'INTERNAL',
  'NETWORK',
] as const;

export type ApiErrorCode = (typeof CODES)[number];

/** What the API said went wrong. NETWORK is our own: it could not be asked. */
export interface ApiError {
  code: ApiErrorCode;
  /** A sentence for people; empty for NETWORK and INTERNAL. */
  message: string;
  /** The input field it is about, by its GraphQL name. */
  field?: string;
  /** What to do about it. */
  hint?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** An answer of 4xx or 5xx is a ServerError to Apollo, though its body tells the errors as any other. */
function bodyErrors({ bodyText }: ServerError): readonly GraphQLFormattedError[] {
  try {
    const body = JSON.parse(bodyText) as { errors?: GraphQLFormattedError[] };
    return body.errors ?? [];
  } catch {
    return [];
  }
}

/** Reads the first error of an Apollo result, or of anything thrown. */
export function apiErrorOf(error: unknown): ApiError {
  if (error instanceof TypeError) return { code: 'NETWORK', message: '' };
  const errors = CombinedGraphQLErrors.is(error) ? error.errors : ServerError.is(error) ? bodyErrors(error) : [];
  const { message = '', extensions = {} } = errors[0] ?? {};
  const code = CODES.find((known) => known === extensions['code']) ?? 'INTERNAL';
  return {
    code,
    message: code === 'INTERNAL' ? '' : message,
    field: text(extensions['field']),
    hint: text(extensions['hint']),
  };
}

/** Joins what happened and what to do: each ends as a sentence does. */
export function sentences(...parts: (string | undefined)[]): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Whether an error is about a field, or about one place of its list: `personIds.2` is about `personIds`. */
export const isAbout = (about: string | undefined, field: string) =>
  about === field || Boolean(about?.startsWith(`${field}.`));

/**
 * What to set as a field's `error`: the API's sentence and hint when the error is about that field.
 * `undefined` when there is no error, or it is about another field.
 */
export function fieldError(error: unknown, field: string): string | undefined {
  const { field: about, message, hint } = apiErrorOf(error);
  return error && isAbout(about, field) ? sentences(message, hint) : undefined;
}
