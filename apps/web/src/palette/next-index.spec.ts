import { nextIndex } from './next-index';

describe('keys in the palette', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['PageUp', 2, 3, 0],
    ['PageDown', 0, 3, 2],
    ['a', 1, 3, undefined],
    ['ArrowDown', 0, 0, undefined],
  ])('%s from %i of %i leads to %s', (key, index, count, expected) =>
    expect(nextIndex(key, index, count)).toBe(expected),
  );
});
