import fc from 'fast-check';
import { scanLags } from '../lags/lag-scan';
import { orderFinding } from '../lags/order-finding';
import type { Cell } from '../panel/cell';
import { finding } from './finding';
import { linkage } from './linkage';
import type { LinkageResult } from './linkage.types';

const labels = { x: 'engagement', y: 'satisfaction', unit: { one: 'site', many: 'sites' } };
const periodKind = fc.constantFrom('month' as const, 'quarter' as const, 'year' as const);

const measure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 2, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Panels of any shape: from nothing to 12 units over 8 periods, ragged, constant, with holes and absurd values. */
const panels = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(7)), { maxLength: 96, selector: ([unit, period]) => unit * 8 + period })
  .chain((places) =>
    fc.tuple(
      ...places.map(([unit, period]) =>
        fc.record({
          unit: fc.constant(`U${unit}`),
          period: fc.constant(period),
          x: measure,
          y: measure,
          weight: measure,
        }),
      ),
    ),
  ) as fc.Arbitrary<Cell[]>;

/** Full panels, where y follows x more or less, so that every verdict occurs. */
const fullPanels = fc
  .record({
    share: fc.double({ min: -1, max: 1, noNaN: true }),
    noise: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 160, maxLength: 160 }),
  })
  .map(({ share, noise }) =>
    Array.from({ length: 80 }, (_, i): Cell => {
      const x = noise[i]!;
      return { unit: `U${i % 10}`, period: Math.floor(i / 10), x, y: 10 * share * x + 3 * noise[i + 80]! };
    }),
  );

function everyNumber(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(everyNumber) : [];
}

const banned = /\b(drives?|driven|caus(e|es|ed)|leads? to|led to|improves?|improved|ROI|impacts?)\b/i;

function expectPlainWords(found: LinkageResult): void {
  const words = [finding(found, labels), ...found.flags.map((flag) => flag.text)];
  for (const sentence of words) {
    expect(sentence).not.toMatch(banned);
    expect(sentence).not.toMatch(/NaN|null|undefined|Infinity/);
  }
}

it('whatever comes in, what goes out is finite, survives JSON, and claims no more than it may', () => {
  fc.assert(
    fc.property(fc.oneof(panels, fullPanels), fc.integer({ min: -2, max: 3 }), periodKind, (cells, lag, kind) => {
      const unitKinds = { U1: 'shop', U2: 'shop', U3: 'office', U4: 'office', U5: 'shop' };
      const found = linkage(cells, {
        periodKind: kind,
        lag,
        bootstrap: 40,
        unitKinds: lag === 1 ? unitKinds : undefined,
      });
      expect(everyNumber(found).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(JSON.parse(JSON.stringify(found)).verdict).toBe(found.verdict);
      for (const view of [found.pooled, found.between, found.within, found.samePeriod, found.twoWay]) {
        expect(Math.abs(view.r ?? 0)).toBeLessThanOrEqual(1);
      }
      if (!found.minimum.met) expect(found.verdict).toBe('not-enough');
      if (found.verdict === 'moves-with') {
        const { lo, hi, p } = found[found.headline];
        expect(lo! > 0 || hi! < 0).toBe(true);
        expect(p!).toBeLessThan(0.05);
      }
      expectPlainWords(found);
    }),
    { numRuns: 150 },
  );
});

it('a lag scan is finite too, and states an order only on evidence', () => {
  fc.assert(
    fc.property(fc.oneof(panels, fullPanels), (cells) => {
      const [scan] = scanLags([{ name: 'any', cells }], { bootstrap: 20 });
      expect(everyNumber(scan).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(orderFinding(scan!, labels, 'month')).not.toMatch(banned);
    }),
    { numRuns: 40 },
  );
});

it.each(['constant x', 'constant y', 'one unit', 'one period with few units', 'nothing'])('%s: not enough', (shape) => {
  const all = Array.from({ length: 50 }, (_, i): Cell => {
    const unit = shape === 'one unit' ? 0 : i % 5;
    const period = shape === 'one unit' ? i : Math.floor(i / 5);
    return {
      unit: `U${unit}`,
      period,
      x: shape === 'constant x' ? 0.1 : (i * 7) % 11,
      y: shape === 'constant y' ? 0.1 : (i * 5) % 13,
    };
  });
  const cells = shape === 'nothing' ? [] : shape === 'one period with few units' ? all.slice(0, 5) : all;
  const found = linkage(cells, { periodKind: 'month', bootstrap: 20 });
  expect(found.verdict).toBe('not-enough');
  expect(found.twoWay.r === null || shape === 'one unit').toBe(true);
  expectPlainWords(found);
});
