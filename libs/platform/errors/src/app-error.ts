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

/** Where something went wrong, and how to mend it. */
export interface ErrorDetails {
  /** The input field that it is about; absent where no field is to blame. */
  field?: string;
  /** What the reader can do now, as a sentence. */
  hint: string;
}

/** The one error that people are meant to read: what went wrong, where, and how to mend it. */
export class AppError extends Error {
  readonly field?: string;
  readonly hint: string;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { field, hint }: ErrorDetails,
  ) {
    super(message);
    this.name = 'AppError';
    this.field = field;
    this.hint = hint;
  }
}
