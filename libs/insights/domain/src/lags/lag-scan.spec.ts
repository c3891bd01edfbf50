import { panelFixture } from '../fixtures/read-fixture';
import { benjaminiHochberg } from '@throughline/platform/statistics';
import { linkage } from '../linkage/linkage';
import { scanLags } from './lag-scan';
import { orderOf } from './order';
import { orderFinding } from './order-finding';

const metrics = ['nps', 'csat', 'complaints_per_1000', 'churn_pct'];
const scans = scanLags(
  metrics.map((name) => ({ name, cells: panelFixture(name) })),
  { bootstrap: 400 },
);
const scanOf = (name: string) => scans.find((scan) => scan.name === name)!;

it('finds the planted lags, and nothing in noise', () => {
  expect(scans.map(({ largest, order }) => ({ largest, order })).slice(0, 3)).toEqual([
    { largest: 2, order: 'x-first' },
    { largest: 1, order: 'x-first' },
    { largest: 3, order: 'x-first' },
  ]);
  expect(scanOf('churn_pct').order).toBe('not-stated');
});

it('says so in a sentence', () => {
  expect(orderFinding(scanOf('nps'), { x: 'engagement', y: 'NPS' }, 'month')).toBe(
    'Changes in engagement came before changes in NPS, by two months: r .83 is the largest of 10.',
  );
  expect(orderFinding(scanOf('churn_pct'), { x: 'engagement', y: 'churn' }, 'month')).toMatch(
    /^No direction can be stated/,
  );
});

it('controls false discoveries over all metrics and lags together', () => {
  const rows = scans.flatMap((scan) => scan.rows);
  expect(rows.map((row) => row.q)).toEqual(benjaminiHochberg(rows.map((row) => row.p)));
  expect(rows).toHaveLength(40);
});

it('gives a lag the interval that it has by itself, also beside a unit that has no pair', () => {
  const cells = [...panelFixture('nps'), { unit: 'A', period: 1, x: 1, y: null, weight: null }];
  const [scan] = scanLags([{ name: 'nps', cells }], { bootstrap: 100 });
  const alone = linkage(cells, { periodKind: 'month', lag: 2, bootstrap: 100 });
  const { r, lo, hi, p, n } = alone.twoWay;
  expect(scan!.rows.find(({ lag }) => lag === 2)).toMatchObject({ r, lo, hi, p, n });
});

it('is silent about a lag with too little', () => {
  const short = panelFixture('nps').filter((cell) => cell.period <= 6);
  const [scan] = scanLags([{ name: 'nps', cells: short }], { bootstrap: 50 });
  const shown = scan!.rows.filter((row) => row.r !== null).map((row) => row.lag);
  expect(shown).toEqual([-2, -1, 0, 1, 2]);
  expect(scan!.asymmetry.value).toBeNull();
  expect(scan!.order).toBe('not-stated');
});

describe('the order', () => {
  const row = (lag: number, r: number, q: number) => ({ ...scanOf('nps').rows[0]!, lag, r, q });
  const asymmetry = { value: -0.4, lo: -0.6, hi: -0.2 };

  it('follows the sign of the correlation: the more x now, the less y later', () => {
    expect(orderOf({ rows: [row(2, -0.5, 0.01)], largest: 2, asymmetry })).toBe('x-first');
    expect(orderOf({ rows: [row(-2, 0.5, 0.01)], largest: -2, asymmetry })).toBe('y-first');
  });

  it('is not stated against the asymmetry, without it, or where the lag does not survive', () => {
    expect(orderOf({ rows: [row(2, 0.5, 0.01)], largest: 2, asymmetry })).toBe('not-stated');
    expect(orderOf({ rows: [row(2, -0.5, 0.06)], largest: 2, asymmetry })).toBe('not-stated');
    const unsure = { value: -0.1, lo: -0.3, hi: 0.1 };
    expect(orderOf({ rows: [row(2, -0.5, 0.01)], largest: 2, asymmetry: unsure })).toBe('not-stated');
  });
});
