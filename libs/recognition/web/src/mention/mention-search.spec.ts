import { mentionSearch, withMention } from './mention-search';

test.each([
  ['Thank you', 9, null],
  ['Thank you @', 11, null],
  ['Thank you @Ko', 13, { at: 10, name: 'Ko' }],
  ['Thank you @Kofi Ow', 18, { at: 10, name: 'Kofi Ow' }],
  ['Thank you @Kofi Ow', 13, { at: 10, name: 'Ko' }],
  ['kofi@harbour', 12, null],
  ['@Kofi, you', 10, null],
  ['@Kofi and then he went', 22, null],
  ['@Ann Ames was', 13, null],
])('in "%s" at %i', (text, caret, found) => {
  expect(mentionSearch(text, caret, ['Ann Ames'])).toEqual(found);
});

test('puts the name in, and the caret behind it', () => {
  expect(withMention('Hi @Ko there', { at: 3, name: 'Ko' }, 'Kofi Owusu')).toEqual(['Hi @Kofi Owusu there', 15]);
  expect(withMention('Hi @Ko', { at: 3, name: 'Ko' }, 'Kofi Owusu')).toEqual(['Hi @Kofi Owusu ', 15]);
});
