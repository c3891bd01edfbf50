import type { RowError } from '../kind/import-kind';

/** A file that cannot be read on: nothing after this line is known. */
export class FileProblem extends Error {
  readonly error: RowError;

  constructor(line: number, message: string, hint: string, column = '') {
    super(message);
    this.error = { line, column, value: '', message, hint };
  }
}
