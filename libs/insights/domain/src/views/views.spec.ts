import { expected, fixtureRows, panelFixture } from '../fixtures/read-fixture';
import { benjaminiHochberg, benjaminiYekutieli, holm } from '@throughline/platform/statistics';
import { pairCells } from '../panel/lagged';
import { type Panel, panelOf } from '../panel/panel';
import { between } from './between';
import { pooled } from './pooled';
import { samePeriod } from './same-period';
import { twoWay } from './two-way';
import { type Correlation, type View, correlate } from './view';
import { withinUnit } from './within-unit';

const panel = panelOf(pairCells(panelFixture('nps')));
const views: [string, (panel: Panel) => View, Partial<Correlation>][] = [
  ['pooled', pooled, expected.f2.pooled],
  ['between', between, expected.f2.between],
  ['within-unit', withinUnit, expected.f2.within_unit],
  ['same-period', samePeriod, expected.f2.within_period],
  ['two-way', twoWay, expected.f2.two_way],
];

it.each(views)('%s agrees with R', (name, view, answer) => {
  const found = correlate(panel, view(panel));
  for (const key of ['r', 'lo', 'hi', 'p'] as const) expect(found[key]).toBeCloseTo(answer[key]!, 10);
  if (name === 'between') expect(found.units).toBe(answer.n);
  else expect(found.n).toBe(answer.n);
  if (answer.df) expect(found.df).toBe(answer.df);
});

describe('the whole grid of four metrics and ten lags', () => {
  const grid = fixtureRows('f2-lag-grid.csv');
  const found = grid.map(({ metric, lag }) => {
    const lagged = panelOf(pairCells(panelFixture(String(metric)), Number(lag)));
    return {
      pooled: correlate(lagged, pooled(lagged)),
      within: correlate(lagged, withinUnit(lagged)),
      twoWay: correlate(lagged, twoWay(lagged)),
    };
  });
  const p = found.map((row) => row.twoWay.p);
  const q = { bh: benjaminiHochberg(p), by: benjaminiYekutieli(p), holm: holm(p) };

  it.each(grid.map((row, i) => ({ name: `${row.metric} at lag ${row.lag}`, row, i })))('$name', ({ row, i }) => {
    const { pooled, within, twoWay } = found[i]!;
    const pairs: [number | null, unknown][] = [
      [within.n, row.n],
      [within.units, row.units],
      [pooled.r, row.pooled_r],
      [within.r, row.within1_r],
      [within.lo, row.within1_lo],
      [within.hi, row.within1_hi],
      [within.p, row.within1_p],
      [twoWay.r, row.within2_r],
      [twoWay.lo, row.within2_lo],
      [twoWay.hi, row.within2_hi],
      [twoWay.p, row.within2_p],
      [q.bh[i]!, row.bh_q_within2],
      [q.by[i]!, row.by_q_within2],
      [q.holm[i]!, row.holm_within2],
    ];
    for (const [mine, theirs] of pairs) expect(mine).toBeCloseTo(Number(theirs), 9);
  });
});
