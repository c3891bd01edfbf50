import { expected, fixtureRows, panelFixture } from '../fixtures/read-fixture';
import { leadAsymmetry } from '../lags/lead-asymmetry';
import { pairCells } from '../panel/lagged';
import { panelOf } from '../panel/panel';
import { pooled } from '../views/pooled';
import { twoWay } from '../views/two-way';
import { onceEach } from '../views/view';
import { withinUnit } from '../views/within-unit';
import { clusterBootstrap, percentileInterval } from './cluster-bootstrap';
import { givenResamples, resamples } from './resamples';
import { twoWaySlope } from './slope';

const cells = panelFixture('nps');
const units = [...new Set(cells.map((cell) => cell.unit))].sort();
const lagged = (lag: number) => panelOf(pairCells(cells, lag), { units });
const panel = lagged(0);
const { boot, fe_twoway: slope } = expected.f2;

it('slope with standard errors clustered by unit agrees with R', () => {
  const found = twoWaySlope(panel, 1);
  for (const key of ['b', 'se', 't', 'lo', 'hi'] as const) expect(found[key]).toBeCloseTo(slope[key], 10);
  expect(found.clusterP).toBeCloseTo(slope.p, 10);
  expect(found).toMatchObject({ df: slope.df, n: slope.N, units: slope.G, pMethod: 'wild-cluster-bootstrap' });
});

describe('cluster bootstrap on the resamples that R drew', () => {
  const drawn = fixtureRows('f2-resamples.csv', false).map((row) =>
    Object.values(row).map((place) => Number(place) - 1),
  );
  const byLag = new Map([-3, -2, -1, 1, 2, 3].map((lag) => [lag, withinUnit(lagged(lag)).r]));
  const asymmetry = (times: Float64Array) => leadAsymmetry((lag) => byLag.get(lag)!(times));
  const statistics = [pooled(panel).r, withinUnit(panel).r, twoWay(panel).r, withinUnit(lagged(2)).r, asymmetry];
  const intervals = clusterBootstrap(statistics, givenResamples(units.length, drawn)).map(percentileInterval);

  it.each([
    ['pooled', boot.pooled],
    ['within units', boot.within1],
    ['two-way', boot.within2],
    ['within units two periods later', boot.within1_lag2],
    ['lead asymmetry', boot.lead_asymmetry],
  ])('%s', (name, [lo, hi]) => {
    const place = ['pooled', 'within units', 'two-way', 'within units two periods later', 'lead asymmetry'].indexOf(
      name,
    );
    expect(intervals[place]!.lo).toBeCloseTo(lo!, 10);
    expect(intervals[place]!.hi).toBeCloseTo(hi!, 10);
  });

  it('lead asymmetry itself', () => {
    expect(asymmetry(onceEach(units.length))).toBeCloseTo(boot.lead_asymmetry_point, 10);
  });
});

it('draws the same resamples for the same seed, and about as many of each unit', () => {
  const totals = (seed: number) => {
    const sums = new Float64Array(10);
    for (const times of resamples(10, 2000, seed)) times.forEach((count, unit) => (sums[unit]! += count));
    return [...sums];
  };
  expect(totals(1)).toEqual(totals(1));
  expect(totals(1)).not.toEqual(totals(2));
  // 2,000 draws of each are expected, with a standard deviation of 42.
  for (const total of totals(3)) expect(Math.abs(total - 2000)).toBeLessThan(200);
});

it('drops undefined resamples, counts them, and gives no interval where most are', () => {
  const [some, most] = clusterBootstrap(
    [(times) => (times[0] === 0 ? null : 0.5), (times) => (times[0]! < 3 ? null : 0.5)],
    resamples(5, 500, 1),
  );
  expect(some!.values.length + some!.undefinedCount).toBe(500);
  expect(percentileInterval(some!)).toEqual({ lo: 0.5, hi: 0.5 });
  expect(percentileInterval(most!)).toEqual({ lo: null, hi: null });
});
