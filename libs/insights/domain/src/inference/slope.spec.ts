import { panelOf } from '../panel/panel';
import { correlate } from '../views/view';
import { twoWay } from '../views/two-way';
import { randomIntegers } from './random';
import { twoWaySlope } from './slope';

/** Two measures of 40 sites over 18 months with nothing in common, each month much like the one before. */
function unrelated(seed: number) {
  const draw = randomIntegers(seed);
  const shock = () => draw(2000) / 1000 + draw(2000) / 1000 + draw(2000) / 1000 - 3;
  return Array.from({ length: 40 }, (_, site) => {
    let [x, y] = [2 * shock(), 2 * shock()];
    return Array.from({ length: 18 }, (_, period) => {
      [x, y] = [0.7 * x + shock(), 0.7 * y + shock()];
      return { unit: `S${site}`, period, x, y, weight: null };
    });
  }).flat();
}

it('keeps its word on slow-moving series without a link, where independent cells would not', () => {
  const rounds = 300;
  let clustered = 0;
  let naive = 0;
  for (let round = 0; round < rounds; round++) {
    const panel = panelOf(unrelated(round));
    if (twoWaySlope(panel, 1).p! < 0.05) clustered++;
    if (correlate(panel, twoWay(panel)).p! < 0.05) naive++;
  }
  // Binomial with 300 tries and 5%: 15 expected, 99.9% of the time at most 28.
  expect(clustered).toBeLessThanOrEqual(28);
  expect(naive).toBeGreaterThan(35);
});
