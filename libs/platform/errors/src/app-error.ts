export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'CONFLICT'
  | 'IDEMPOTENCY_MISMATCH'
  | 'LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'WITHHELD';

/** The one error that people are meant to read: what went wrong, where, and how to mend it. */
export class AppError extends Error {
  /** The input field that it is about. */
  readonly field?: string;
  /** How to mend it. */
  readonly hint?: string;

  constructor(
    readonly code: ErrorCode,
    message: string,
    where: { field?: string; hint?: string } = {},
  ) {
    super(message);
    this.name = 'AppError';
    this.field = where.field;
    this.hint = where.hint;
  }
}
