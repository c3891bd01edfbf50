import { moved, placed, takenOut } from './ranking';

const all = ['a', 'b', 'c'];

test('options are placed one after another, and the last by itself', () => {
  expect(placed([], 'b', all)).toEqual(['b']);
  expect(placed(['b'], 'c', all)).toEqual(['b', 'c', 'a']);
});

test('they move by one place and stop at the ends', () => {
  expect(moved(all, 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moved(all, 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moved(all, 'a', -1)).toEqual(all);
  expect(moved(all, 'c', 1)).toEqual(all);
  expect(moved(all, 'x', 1)).toEqual(all);
  expect(takenOut(all, 'b')).toEqual(['a', 'c']);
});
