import { expected, panelFixture } from '../fixtures/read-fixture';
import { pairCells } from '../panel/lagged';
import { distribution } from './distribution';

const cells = pairCells(panelFixture('nps'));

it('tenths of engagement agree with R', () => {
  const { bands, monotonicity } = distribution(cells);
  expect(bands).toHaveLength(10);
  expected.f2.deciles.forEach((answer, i) => {
    const band = bands[i]!;
    expect(band.n).toBe(answer.n);
    expect(band.meanX).toBeCloseTo(answer.mean_eng, 10);
    expect(band.meanY).toBeCloseTo(answer.mean_nps, 10);
    expect(band.p10).toBeCloseTo(answer.p10_nps, 10);
    expect(band.p50).toBeCloseTo(answer.p50_nps, 10);
    expect(band.p90).toBeCloseTo(answer.p90_nps, 10);
  });
  expect(monotonicity).toBeLessThan(-0.9);
});

it('takes fifths under 100 cells, and says nothing of nothing', () => {
  expect(distribution(cells.slice(0, 60)).bands).toHaveLength(5);
  expect(distribution([])).toEqual({ bands: [], monotonicity: null, lowXHighY: null, highXLowY: null });
});

it('counts low x with high y', () => {
  const falling = Array.from({ length: 20 }, (_, i) => ({ x: i, y: -i }));
  expect(distribution(falling)).toMatchObject({ lowXHighY: 1, highXLowY: 1, monotonicity: -1 });
});
