import { wordsIn } from './local-text';

const text = [
  { locale: 'en', words: 'Monthly pulse' },
  { locale: 'de', words: 'Monatlicher Puls' },
];

test('are those of the first wanted language that there is', () => {
  expect(wordsIn(text, ['fr', 'de-AT', 'en'])).toBe('Monatlicher Puls');
  expect(wordsIn(text, ['fr'])).toBe('Monthly pulse');
  expect(wordsIn([], ['en'])).toBe('');
});
