import { readRow } from '../run/read-rows';
import { dayOf, textOf } from './cells';
import { Problem, type RowError } from './import-kind';

test.each([
  ['two ways to write one letter', 'Rene\u0301', 'René'],
  ['an override of direction', '\u202Eeneg\u202C Reed', 'eneg Reed'],
  ['markup, which is text', '<b>Ann</b>', '<b>Ann</b>'],
  ['a Persian name with its non-joiner', 'علی‌رضا', 'علی‌رضا'],
])('%s in a cell', (_, text, kept) => expect(textOf(40)(text)).toBe(kept));

test('a line break or a control character is reported: the file may be broken there', () => {
  expect(textOf(40)('a\nb')).toBeInstanceOf(Problem);
  expect(textOf(40)('a\u0007b')).toBeInstanceOf(Problem);
});

test('a required cell in which nothing is seen is empty', () => {
  const errors: RowError[] = [];
  const name = {
    index: 0,
    column: 'Name',
    field: { name: 'name', description: '', required: true, parse: textOf(40) },
  };
  readRow({ line: 2, cells: ['\u200B\u2060'] }, [name as never], (error) => errors.push(error));
  expect(errors).toMatchObject([{ line: 2, column: 'Name', message: 'This must not be empty' }]);
});

test.each(['1900-01-01', '2100-12-31'])('%s is a day that somebody can mean', (text) => {
  expect(dayOf(text)).toBe(text);
});

test.each(['0001-01-01', '1899-12-31', '9999-12-31'])('%s is no day that somebody means', (text) => {
  expect(dayOf(text)).toMatchObject({
    message: 'This day is not in the years 1900 to 2100',
    hint: expect.stringMatching(/\.$/),
  });
});
