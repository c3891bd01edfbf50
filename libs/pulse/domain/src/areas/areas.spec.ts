import fc from 'fast-check';
import { areasOf } from './areas';
import type { CountedBlock } from '../figure/wave-sums';

const block = (id: string, ...path: string[]): CountedBlock => ({
  id,
  label: id,
  path: ['co', ...path],
  unitIds: [id],
  siteIds: [],
  invited: 10,
  answered: 6,
});
const many = (unit: string, count: number, ...above: string[]) =>
  Array.from({ length: count }, (_, place) => block(`${unit}${place}`, ...above, unit));
const names = (blocks: CountedBlock[], roots: string[] | null = null) =>
  areasOf(blocks, roots).map(({ id, blockIds }) => [id, blockIds.size]);

test('a dozen groups stand one by one', () => {
  expect(names(many('north', 12))).toHaveLength(12);
});

test('more stand by the unit one step down; who reaches over several stays alone', () => {
  const blocks = [...many('north', 8), ...many('south', 6), block('both')];
  expect(names(blocks)).toEqual([
    ['north', 8],
    ['south', 6],
    ['both', 1],
  ]);
});

test('within a unit that was asked for, its own units are the rows, whatever else its groups reach to', () => {
  const blocks = [...many('leeds', 8, 'north'), ...many('york', 6, 'north'), block('across')];
  expect(names(blocks, ['north'])).toEqual([
    ['leeds', 8],
    ['york', 6],
    ['across', 1],
  ]);
});

test('a single unit is looked into', () => {
  expect(names(many('north', 14))).toHaveLength(14);
  expect(names([...many('leeds', 8, 'north'), ...many('york', 6, 'north')])).toEqual([
    ['leeds', 8],
    ['york', 6],
  ]);
});

test('who stands beside the one unit that holds nearly all stays there', () => {
  const company = [...many('leeds', 8, 'north'), ...many('york', 6, 'north')];
  expect(names([block('elsewhere'), ...company]).toSorted()).toEqual([
    ['elsewhere', 1],
    ['leeds', 8],
    ['york', 6],
  ]);
});

test('every block stands in one row', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 40 }), fc.option(path), (paths, roots) => {
      const blocks = paths.map((above, place) => block(`block ${place}`, ...above));
      const placed = areasOf(blocks, roots).flatMap(({ blockIds }) => [...blockIds]);
      expect(placed.sort()).toEqual(blocks.map(({ id }) => id).sort());
    }),
  );
});
