import { readFileSync } from 'node:fs';
import path from 'node:path';
import type Expected from './fixtures/expected.json';
import { benjaminiHochberg, benjaminiYekutieli, holm } from './false-discovery';

const { f3 } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'fixtures/expected.json'), 'utf8'),
) as typeof Expected;
const closeTo = (numbers: number[]) => numbers.map((value) => expect.closeTo(value, 12) as unknown);

it('adjusts p values as R does', () => {
  expect(benjaminiHochberg(f3.p)).toEqual(closeTo(f3.BH));
  expect(benjaminiYekutieli(f3.p)).toEqual(closeTo(f3.BY));
  expect(holm(f3.p)).toEqual(closeTo(f3.holm));
});

it('leaves absent p values absent, in any order', () => {
  expect(benjaminiHochberg([0.04, null, 0.01])).toEqual([0.04, null, 0.02]);
  expect(benjaminiHochberg([])).toEqual([]);
});
