import { matches } from './matches';

describe('search in the palette', () => {
  it.each([
    ['Thank someone', '', true],
    ['Thank someone', 'tha', true],
    ['Thank someone', 'some THANK', true],
    ['Thank someone', 'omeone', false],
    ['Café in Málaga', 'cafe mal', true],
    ['People', 'pulse', false],
  ])('%s by "%s": %s', (label, text, expected) => expect(matches(label, text)).toBe(expected));
});
