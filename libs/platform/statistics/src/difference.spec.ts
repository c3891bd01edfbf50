import { difference } from './difference';
import { t95 } from './distributions';
import { type Moments, moments } from './mean';

const ofSummary = (n: number, mean: number, sd: number): Moments => ({
  n,
  sum: n * mean,
  sumOfSquares: (n - 1) * sd ** 2 + n * mean ** 2,
});

test('extra sleep by two drugs (Student 1908), as R prints it for t.test(extra ~ group, data = sleep)', () => {
  const found = difference(
    moments([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]),
    moments([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
  )!;
  expect(found.difference).toBeCloseTo(0.75 - 2.33, 10);
  expect(found.lo).toBeCloseTo(-3.3654832, 7);
  expect(found.hi).toBeCloseTo(0.2054832, 7);
  expect(found.p).toBeCloseTo(0.07939, 5);
});

test('miles per gallon of cars from two countries: AUTO83B in section 1.3.5.3 of the NIST/SEMATECH e-Handbook', () => {
  const found = difference(ofSummary(249, 20.14458, 6.4147), ofSummary(79, 30.48101, 6.10771))!;
  const se = (found.hi - found.difference) / t95(136.875);
  expect(found.difference / se).toBeCloseTo(-12.94627, 3);
  expect(found.p).toBeLessThan(1e-20);
});

test('the other way round it is the same, turned', () => {
  const [a, b] = [moments([1, 2, 4, 8]), moments([3, 5, 5])];
  const [there, back] = [difference(a, b)!, difference(b, a)!];
  expect(back.difference).toBeCloseTo(-there.difference, 12);
  expect(back.lo).toBeCloseTo(-there.hi, 12);
  expect(back.p).toBeCloseTo(there.p, 12);
});

test.each([
  ['nobody', [], [1, 2]],
  ['one', [1], [1, 2]],
  ['no spread anywhere', [1, 1], [2, 2]],
])('says nothing of %s', (_, a, b) => expect(difference(moments(a), moments(b))).toBeNull());
