import { isCalendarDay } from '@throughline/platform/graphql';
import { storedText } from '@throughline/platform/text';
import { Problem } from './import-kind';

/** Cells of these kinds, for the `parse` of an import's fields. */

/** Text in one line of at most `length` characters. Markup stays what it is: text. */
export const textOf = (length: number) => (text: string) => {
  // Control characters have no business in a name or a code, and hide in lists.
  if (/\p{Cc}/u.test(text)) return new Problem('This has a line break or a control character in it', 'Remove it.');
  const stored = storedText(text).trim();
  return stored.length > length ? new Problem(`This is longer than ${length} characters`, 'Shorten it.') : stored;
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A day as 2026-11-30, and no other way: 03/04/2026 means two different days in two countries. */
export function dayOf(text: string): string | Problem {
  if (!isCalendarDay(text)) return new Problem('This is not a date', 'Write year-month-day, as 2026-11-30.');
  // Systems that cannot leave a day empty write one that never comes.
  const year = Number(text.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return text;
  return new Problem(
    `This day is not in the years ${FIRST_YEAR} to ${LAST_YEAR}`,
    'Correct the year; leave the cell empty where there is no day.',
  );
}

/** One of these words, whatever their case. */
export const oneOf = (words: readonly string[]) => (text: string) => {
  const word = words.find((each) => each === text.toLowerCase());
  return word ?? new Problem('This is not one of the allowed words', `Use ${words.join(', ')}.`);
};
