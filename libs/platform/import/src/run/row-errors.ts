import type { RowError } from '../kind/import-kind';

/** Reading stops at this many: a file with so many errors has one cause, and memory has an end. */
const MAX_ERRORS = 10_000;
const SHOWN_LENGTH = 100;

/** Thrown when there is no use in reading on. */
export class TooManyErrors extends Error {}

/** What is wrong with a file, as far as it was read. */
export class RowErrors {
  private readonly list: RowError[] = [];

  get count(): number {
    return this.list.length;
  }

  /** @throws TooManyErrors */
  add(error: RowError): void {
    this.list.push({ ...error, value: error.value.slice(0, SHOWN_LENGTH) });
    if (this.list.length >= MAX_ERRORS) throw new TooManyErrors();
  }

  /** In the order of the file. */
  sorted(): RowError[] {
    return this.list.toSorted((a, b) => a.line - b.line);
  }
}
