import { wordsMatch } from './words-match';

describe('search in the palette', () => {
  it.each([
    ['Thank someone', '', true],
    ['Thank someone', 'tha', true],
    ['Thank someone', 'some THANK', true],
    ['Thank someone', 'omeone', false],
    ['Café in Málaga', 'cafe mal', true],
    ['People', 'pulse', false],
  ])('%s by "%s": %s', (label, text, expected) => expect(wordsMatch(label, text)).toBe(expected));
});
