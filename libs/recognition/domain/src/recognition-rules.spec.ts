import {
  CUSTOMER_MEANING_LENGTH,
  EDIT_WINDOW_MS,
  isEditable,
  isRestorable,
  MAX_RECIPIENTS,
  MESSAGE_LENGTH,
  objectionToRecipients,
  objectionToWords,
  RESTORE_WINDOW_MS,
  tidyWords,
} from './recognition-rules';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `person-${index}`);

test.each([
  ['words', { message: 'You stayed on the line.' }, null],
  ['no words', { message: ' \n ' }, 'message'],
  ['the longest words', { message: 'a'.repeat(MESSAGE_LENGTH) }, null],
  ['words of emoji, which count once', { message: '🎉'.repeat(MESSAGE_LENGTH) }, null],
  ['words too long', { message: 'a'.repeat(MESSAGE_LENGTH + 1) }, 'message'],
  [
    'a meaning too long',
    { message: 'Yes', customerMeaning: 'a'.repeat(CUSTOMER_MEANING_LENGTH + 1) },
    'customerMeaning',
  ],
])('%s', (_, words, field) => {
  expect(objectionToWords(tidyWords(words))?.field ?? null).toBe(field);
});

test('words are kept without space around, without an empty meaning, and without NUL', () => {
  expect(tidyWords({ message: ' Thank\0 you ', customerMeaning: '  ' })).toEqual({
    message: 'Thank you',
    customerMeaning: null,
  });
});

test.each([
  ['nobody', [], [], 'personIds'],
  ['only myself', ['me'], [], 'personIds'],
  ['myself with others', ['me', 'you'], [], null],
  ['myself with a team', ['me'], ['team'], null],
  ['one team', [], ['team'], null],
  ['as many as may be', ids(MAX_RECIPIENTS - 1), ['team'], null],
  ['one too many', ids(MAX_RECIPIENTS), ['team'], 'personIds'],
])('thanking %s', (_, personIds, teamIds, field) => {
  expect(objectionToRecipients('me', personIds, teamIds)?.field ?? null).toBe(field);
});

test('words may be changed for a quarter of an hour', () => {
  const given = new Date('2026-11-20T10:00:00Z');
  expect(isEditable(given, new Date(given.getTime() + EDIT_WINDOW_MS - 1))).toBe(true);
  expect(isEditable(given, new Date(given.getTime() + EDIT_WINDOW_MS))).toBe(false);
});

test('what was taken back may be brought back for a minute', () => {
  const removed = new Date('2026-11-20T10:00:00Z');
  expect(isRestorable(removed, new Date(removed.getTime() + RESTORE_WINDOW_MS - 1))).toBe(true);
  expect(isRestorable(removed, new Date(removed.getTime() + RESTORE_WINDOW_MS))).toBe(false);
});
