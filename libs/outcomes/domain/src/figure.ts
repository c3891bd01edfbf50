const FIGURE = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;

/** What a cell of a file says: a number, nothing, or something that is no number. */
export type Figure = { value: number } | 'missing' | 'wrong';

/**
 * Reads a cell with a point as the decimal mark. An empty cell is missing, never 0; "1,200", "n/a" and "12%" are wrong
 * rather than guessed at.
 */
export function parseFigure(text: string): Figure {
  const trimmed = text.trim();
  if (trimmed === '') return 'missing';
  const value = Number(trimmed);
  return FIGURE.test(trimmed) && Number.isFinite(value) ? { value } : 'wrong';
}

/** Reads a number of people: a whole number from 0. */
export function parseCount(text: string): Figure {
  const figure = parseFigure(text);
  if (typeof figure === 'string') return figure;
  return Number.isInteger(figure.value) && figure.value >= 0 && figure.value < 2 ** 31 ? figure : 'wrong';
}
