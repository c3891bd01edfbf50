/** A place on the scale, the id of an option, or ids of options (for a ranking: the best first). */
export type Answer = number | string | readonly string[];

/** One person's answers. What was skipped is absent. */
export interface Sheet {
  /** Of the form that was answered, base64url. */
  readonly formHash: string;
  /** The language it was answered in. */
  readonly locale: string;
  /** By question. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** A few words below an answer, by question. */
  readonly comments: Readonly<Record<string, string>>;
}
