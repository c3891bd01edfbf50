import { fewSingledOut, groupsSingledOut, rank } from './row-space';

const sum = (people: string) => new Set(people);

test.each([
  ['one alone', ['a'], 'a'],
  ['a whole and a part', ['abcdef', 'abcde'], 'f'],
  ['three sums', ['abcdefghijk', 'abcde', 'fghij'], 'k'],
  ['half of a difference', ['abcdefa', 'bcdefg', 'ag'], 'a'],
  ['nobody', ['abcdef', 'ghijkl', 'abcdefghijkl'], null],
])('%s', (_, published, found) => expect(fewSingledOut(published.map(sum), 5)?.join('') ?? null).toBe(found));

test('the groups that can be singled out', () => {
  expect(groupsSingledOut(['abcde', 'abcdefghij'].map(sum)).map((group) => group.join(''))).toEqual(['abcde', 'fghij']);
});

test.each([
  [
    [
      [1n, 2n],
      [2n, 4n],
    ],
    1,
  ],
  [
    [
      [0n, 1n],
      [1n, 0n],
    ],
    2,
  ],
  [
    [
      [1n, 1n, 0n],
      [0n, 1n, 1n],
      [1n, 0n, -1n],
    ],
    2,
  ],
])('a rank', (matrix, expected) => expect(rank(matrix)).toBe(expected));
