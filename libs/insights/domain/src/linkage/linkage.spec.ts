import { panelFixture } from '../fixtures/read-fixture';
import { randomIntegers } from '../inference/random';
import type { Cell } from '../panel/cell';
import { finding } from './finding';
import { linkage } from './linkage';

const cells = panelFixture('nps');
const labels = { x: 'engagement', y: 'NPS', unit: { one: 'site', many: 'sites' } };
const codes = (found: { flags: { code: string }[] }) => found.flags.map((flag) => flag.code);

it('sees that the answer turns between and within units', () => {
  const found = linkage(cells, { periodKind: 'month' });
  expect(codes(found)).toContain('reversal');
  expect(found.verdict).toBe('moves-with');
  expect(found.headline).toBe('twoWay');
});

it('tells the planted lag in a sentence', () => {
  const found = linkage(cells, { periodKind: 'month', lag: 2 });
  expect(finding(found, labels)).toMatch(
    /^Within the same site, months with higher engagement were followed two months later by higher NPS: r \.\d\d \[\.\d\d, \.\d\d\], 12 sites, 12 months\.$/,
  );
});

it('gives the same for the same seed', () => {
  const options = { periodKind: 'month', bootstrap: 100, seed: 3 } as const;
  expect(linkage(cells, options)).toEqual(linkage([...cells].reverse(), options));
  expect(linkage(cells, options).twoWay).not.toEqual(linkage(cells, { ...options, seed: 4 }).twoWay);
});

it('names who is missing and why', () => {
  const some: Cell[] = [
    ...cells,
    { unit: 'new', period: 14, x: 60, y: 30 },
    { unit: 'silent', period: 1, x: null, y: 30 },
    { unit: 'unmeasured', period: 1, x: 60, y: null },
  ];
  expect(linkage(some, { periodKind: 'month', bootstrap: 50 }).missing).toMatchObject({
    units: [
      { unit: 'new', reason: 'only-once' },
      { unit: 'silent', reason: 'no-x' },
      { unit: 'unmeasured', reason: 'no-y' },
    ],
    unitShare: 3 / 15,
  });
});

it('says what would be enough', () => {
  const few = cells.filter((cell) => cell.unit <= 'T05' && cell.period <= 3);
  const found = linkage(few, { periodKind: 'month', bootstrap: 50 });
  expect(found.verdict).toBe('not-enough');
  expect(finding(found, labels)).toBe(
    'Not enough to say: 5 sites measured at least twice, over 3 months with 15 pairs; it takes 8 sites over 4 months with 30 pairs.',
  );
});

it('compares units by their values where there is one period', () => {
  const once = Array.from({ length: 12 }, (_, i): Cell => ({ unit: `U${i}`, period: 3, x: i, y: (i % 3) - 2 * i }));
  const found = linkage(once, { periodKind: 'month', bootstrap: 50 });
  expect(found.headline).toBe('between');
  expect(finding(found, labels)).toMatch(
    /^Across sites measured once, NPS was lower where engagement was higher: r −\.99 \[.*\], 12 sites, 1 month\.$/,
  );
  const few = linkage(once.slice(0, 8), { periodKind: 'month', bootstrap: 50 });
  expect(finding(few, labels)).toBe(
    'Not enough to say: 8 sites measured once; it takes 10 sites measured once, or 8 sites over 4 months with 30 pairs.',
  );
});

describe('kinds of unit', () => {
  const draw = randomIntegers(9);
  const noise = () => draw(100) / 100;
  /** Shops rise in both measures, call centres fall in both; inside a kind nothing moves with anything. */
  const mixed = Array.from({ length: 20 * 12 }, (_, i): Cell => {
    const unit = Math.floor(i / 12);
    const period = i % 12;
    const trend = unit < 10 ? period : -period;
    return { unit: `U${unit}`, period, x: trend + 3 * noise(), y: trend + 3 * noise() };
  });
  const unitKinds = Object.fromEntries(
    mixed.map(({ unit }) => [unit, Number(unit.slice(1)) < 10 ? 'shop' : 'call centre']),
  );

  it('a finding made by mixing kinds vanishes with the control, and the flag says so', () => {
    const without = linkage(mixed, { periodKind: 'month', bootstrap: 300 });
    expect(without.verdict).toBe('moves-with');
    expect(without.twoWay.r).toBeGreaterThan(0.8);
    const found = linkage(mixed, { periodKind: 'month', bootstrap: 300, unitKinds });
    expect(Math.abs(found.twoWay.r!)).toBeLessThan(0.2);
    expect(codes(found)).toContain('composition');
  });
});

it('warns where large units differ from small ones, and where both measures name the same source', () => {
  const draw = randomIntegers(2);
  const some = Array.from({ length: 200 }, (_, i): Cell => {
    const x = draw(100);
    const large = i % 2 === 0;
    return { unit: `U${i % 20}`, period: Math.floor(i / 20), x, y: large ? x : -x + draw(50), weight: large ? 100 : 1 };
  });
  const found = linkage(some, { periodKind: 'year', bootstrap: 50, sameSource: true });
  expect(codes(found)).toEqual(expect.arrayContaining(['size-effect', 'same-source']));
  expect(found.flags.find(({ code }) => code === 'same-source')?.text).toMatch(/^Both measures name the same source:/);
});

it('refuses two values in one place, and a period between two', () => {
  const cell = { unit: 'a', period: 1, x: 1, y: 1 };
  expect(() => linkage([cell, cell], { periodKind: 'year' })).toThrow(RangeError);
  expect(() => linkage([{ ...cell, period: 1.5 }], { periodKind: 'year' })).toThrow(RangeError);
});
