import { panelFixture } from '../fixtures/read-fixture';
import type { Cell } from '../panel/cell';
import { pairCells } from '../panel/lagged';
import { panelOf } from '../panel/panel';
import { randomIntegers } from './random';
import { twoWaySlope } from './slope';

/** Deviations from unit and period means, taken in turn until nothing changes. */
function demeanInTurn(cells: readonly Cell[], values: number[]): number[] {
  let rest = values;
  for (let round = 0; round < 60; round++) {
    for (const key of ['unit', 'period'] as const) {
      const means = new Map<string | number, { sum: number; n: number }>();
      cells.forEach((cell, i) => {
        const { sum, n } = means.get(cell[key]) ?? { sum: 0, n: 0 };
        means.set(cell[key], { sum: sum + rest[i]!, n: n + 1 });
      });
      rest = rest.map((value, i) => value - means.get(cells[i]![key])!.sum / means.get(cells[i]![key])!.n);
    }
  }
  return rest;
}

/** |t| up to a constant, computed the long way. */
function tOf(cells: readonly Cell[], x: number[], y: number[]): number {
  const rest = demeanInTurn(cells, y);
  const xx = x.reduce((sum, value) => sum + value * value, 0);
  const b = x.reduce((sum, value, i) => sum + value * rest[i]!, 0) / xx;
  const scores = new Map<string, number>();
  cells.forEach((cell, i) => {
    scores.set(cell.unit, (scores.get(cell.unit) ?? 0) + x[i]! * (rest[i]! - b * x[i]!));
  });
  return Math.abs(b) / Math.sqrt([...scores.values()].reduce((sum, score) => sum + score ** 2, 0));
}

it('equals a bootstrap computed the long way, over all signs of seven units', () => {
  const cells = pairCells(panelFixture('nps')).filter((cell) => cell.unit <= 'T07');
  const names = [...new Set(cells.map((cell) => cell.unit))];
  const x = demeanInTurn(
    cells,
    cells.map((cell) => cell.x),
  );
  const y = demeanInTurn(
    cells,
    cells.map((cell) => cell.y),
  );
  const seen = tOf(cells, x, y);
  const patterns = Array.from({ length: 128 }, (_, pattern) => pattern);
  const asFar = patterns.filter((pattern) => {
    const signed = y.map((value, i) => (((pattern >> names.indexOf(cells[i]!.unit)) & 1) === 1 ? -value : value));
    return tOf(cells, x, signed) >= seen * (1 - 1e-9);
  });
  expect(twoWaySlope(panelOf(cells), 1).p).toBeCloseTo(asFar.length / 128, 12);
});

it('with 12 units and no link rejects about 5% of the time', () => {
  const draw = randomIntegers(5);
  const noise = () => Array.from({ length: 6 }, () => draw(1000)).reduce((sum, value) => sum + value, 0);
  const rounds = 200;
  let rejected = 0;
  for (let round = 0; round < rounds; round++) {
    const pairs = Array.from({ length: 72 }, (_, i) => ({
      unit: `U${i % 12}`,
      period: Math.floor(i / 12),
      x: noise(),
      y: noise(),
      weight: null,
    }));
    if (twoWaySlope(panelOf(pairs), round).p! < 0.05) rejected++;
  }
  // Binomial with 200 tries and 5%: 10 expected, 99.9% of the time at most 21.
  expect(rejected).toBeLessThanOrEqual(21);
});
