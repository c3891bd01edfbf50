import { firstWords } from './first-words';

test.each([
  ['short', 'You stayed.\nThank you', 'You stayed. Thank you'],
  ['cut where a word ends', `${'word '.repeat(17)}words, and more`, `${'word '.repeat(17).trim()}…`],
  ['one endless word', 'a'.repeat(200), `${'a'.repeat(45)}…`],
])('%s', (_, text, quoted) => {
  expect(firstWords(text)).toBe(quoted);
});
