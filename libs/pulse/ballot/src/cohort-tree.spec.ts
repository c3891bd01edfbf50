import fc from 'fast-check';
import { isUnderRoot, merklePaths, merkleRoot } from './cohort-tree';

const entry = (place: number) => ({ cohort: `c${place}`, invited: 10 + place });
const entries = (count: number) => Array.from({ length: count }, (_, place) => entry(place));

test('each entry stands under the root, and no other does in its place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(), async (count, seed) => {
      const list = entries(count);
      const place = seed % count;
      const root = await merkleRoot(list);
      const path = (await merklePaths(list))[place]!;
      expect(await isUnderRoot(root, entry(place), path)).toBe(true);
      expect(await isUnderRoot(root, { ...entry(place), invited: 5 }, path)).toBe(false);
    }),
  );
});

test('another list has another root; the order of fields does not matter', async () => {
  const root = await merkleRoot(entries(5));
  expect(await merkleRoot(entries(6))).not.toEqual(root);
  expect(await merkleRoot([...entries(5)].reverse())).not.toEqual(root);
  expect(await merkleRoot(entries(5).map(({ cohort, invited }) => ({ invited, cohort })))).toEqual(root);
});
