import { moved } from './moved';

const list = ['a', 'b', 'c'].map((id) => ({ id }));

test.each<[string, 1 | -1, string]>([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['x', 1, 'abc'],
])('%s by %i: %s', (id, by, expected) =>
  expect(
    moved(list, id, by)
      .map((item) => item.id)
      .join(''),
  ).toBe(expected),
);
