import type { RowError } from '../kind/import-kind';

/** A file that cannot be read on: nothing after this line is known. */
export class FileProblem extends Error {
  readonly error: RowError;

  /** @param line null: it is about the file as a whole */
  constructor(
    private readonly line: number | null,
    message: string,
    hint: string,
  ) {
    super(message);
    this.error = { line: line ?? 1, column: '', value: '', message, hint };
  }

  /** In one sentence, with the line where there is one. */
  get told(): string {
    return this.line === null ? this.message : `Line ${this.line}: ${this.message}`;
  }
}
