import { markOf } from './mark-of';

test.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'A2'],
])('break %i is marked %s', (index, mark) => expect(markOf(index)).toBe(mark));
