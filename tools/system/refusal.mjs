/**
 * Something the person at the terminal can put right. The message is one sentence that says what is wrong
 * and one that says what to do; it is shown without a stack.
 */
export class Refusal extends Error {
  /** @param {string} message @param {{ details?: string }} [more] the last words of a program that failed */
  constructor(message, { details } = {}) {
    super(message);
    this.name = 'Refusal';
    this.details = details;
  }
}
