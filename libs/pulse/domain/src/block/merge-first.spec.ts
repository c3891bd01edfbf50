import fc from 'fast-check';
import { mergeFirst, type Group } from './merge-first';

const group = (id: string, size: number, ...path: string[]): Group => ({ ids: [id], path, size });
const named = (groups: readonly Group[]) => groups.map(({ ids }) => ids.join('+')).sort();

test('who are enough stand alone', () => {
  expect(named(mergeFirst([group('a', 5, 'co'), group('b', 9, 'co')], 5))).toEqual(['a', 'b']);
});

test('who are too few join the smallest sibling, not the neighbour in the list', () => {
  const groups = [group('a', 2, 'co', 'north'), group('b', 30, 'co', 'north'), group('c', 7, 'co', 'north')];
  expect(named(mergeFirst(groups, 5))).toEqual(['a+c', 'b']);
});

test('a sibling under the same parent comes before a smaller cousin', () => {
  const groups = [group('a', 2, 'co', 'north'), group('b', 30, 'co', 'north'), group('c', 5, 'co', 'south')];
  expect(named(mergeFirst(groups, 5))).toEqual(['a+b', 'c']);
});

test('without siblings it is the lowest parent that has others', () => {
  const groups = [group('a', 2, 'co', 'x', 'north'), group('b', 9, 'co', 'x', 'south'), group('c', 6, 'co', 'y')];
  expect(mergeFirst(groups, 5)).toContainEqual({ ids: ['a', 'b'], path: ['co', 'x'], size: 11 });
});

test('all together too few: nothing', () => {
  expect(mergeFirst([group('a', 2, 'co'), group('b', 2, 'co')], 5)).toEqual([]);
  expect(mergeFirst([], 5)).toEqual([]);
});

const atoms = fc
  .array(fc.record({ size: fc.nat(12), path: fc.array(fc.constantFrom('p', 'q', 'r'), { maxLength: 3 }) }), {
    maxLength: 30,
  })
  .map((list) => list.map(({ size, path }, place) => group(`t${place}`, size, 'co', ...path)));

test('nobody is lost or counted twice, each group is large enough, and the order does not matter', () => {
  fc.assert(
    fc.property(atoms, fc.integer({ min: 1, max: 20 }), fc.integer(), (groups, least, seed) => {
      const merged = mergeFirst(groups, least);
      const total = groups.reduce((sum, { size }) => sum + size, 0);
      if (total < least) return expect(merged).toEqual([]);
      expect(merged.every(({ size }) => size >= least)).toBe(true);
      expect(merged.flatMap(({ ids }) => ids).sort()).toEqual(groups.flatMap(({ ids }) => ids).sort());
      const shuffled = [...groups].sort((a, b) => hash(a.ids[0]!, seed) - hash(b.ids[0]!, seed));
      expect(named(mergeFirst(shuffled, least))).toEqual(named(merged));
    }),
  );
});

const hash = (text: string, seed: number) =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, seed % 997);
