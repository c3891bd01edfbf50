import { CombinedGraphQLErrors } from '@apollo/client/errors';

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

/** Reads the first error of an Apollo result, or of anything thrown. */
export function apiErrorOf(error: unknown): ApiError {
  if (!CombinedGraphQLErrors.is(error))
    return { code: error instanceof TypeError ? 'NETWORK' : 'INTERNAL', message: '' };
  const first = error.errors[0];
  const code = CODES.find((known) => known === first?.extensions?.['code']) ?? 'INTERNAL';
  return {
    code,
    message: code === 'INTERNAL' ? '' : (first?.message ?? ''),
    field: text(first?.extensions?.['field']),
    hint: text(first?.extensions?.['hint']),
  };
}
