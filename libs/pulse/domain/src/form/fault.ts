/** What is wrong, where, and how to mend it. */
export interface Fault {
  /** The place as a path, such as `questions.2.labels`. */
  readonly field: string;
  readonly message: string;
  readonly hint: string;
}
