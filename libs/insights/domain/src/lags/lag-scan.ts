import { bootstrapTogether, percentileInterval } from '../inference/cluster-bootstrap';
import { benjaminiHochberg, benjaminiYekutieli } from '@throughline/platform/statistics';
import { resamples } from '../inference/resamples';
import { twoWaySlope } from '../inference/slope';
import { pairCells } from '../panel/lagged';
import { type Panel, panelOf } from '../panel/panel';
import { twoWay } from '../views/two-way';
import { onceEach } from '../views/view';
import type { LagRow, LagScan, LagScanOptions, LagSeries } from './lag-scan.types';
import { lagsOf } from './lags-of';
import { leadAsymmetry } from './lead-asymmetry';
import { largestLag, orderOf } from './order';

const leastPairs = 30;
const leastUnits = 8;
const leastPairsOfUnit = 4;
const nothing = { r: null, lo: null, hi: null, p: null, q: null, qUnderDependence: null };

/** A lag is looked at with 30 pairs or more, and 8 units with at least 4 pairs each. */
function isEnough(panel: Panel): boolean {
  const pairs = panel.units.map((unit) => unit.cells.length);
  const lasting = pairs.filter((count) => count >= leastPairsOfUnit).length;
  return lasting >= leastUnits && pairs.reduce((sum, count) => sum + count, 0) >= leastPairs;
}

/** Everything about one series but q, which needs the whole grid. */
function scan({ name, cells }: LagSeries, options: LagScanOptions): Omit<LagScan, 'largest' | 'order'> {
  const { lags = lagsOf('month'), bootstrap = 2000, seed = 1, unitKinds } = options;
  const pairs = lags.map((lag) => ({ lag, found: pairCells(cells, lag) }));
  // A unit without a pair is not drawn, as in `linkage`: the same lag then has the same interval in both.
  const units = [...new Set(pairs.flatMap(({ found }) => found.map(({ unit }) => unit)))].sort();
  const looks = pairs.map(({ lag, found }) => {
    const panel = panelOf(found, { units, kinds: unitKinds });
    const view = twoWay(panel);
    return { lag, panel, view, enough: isEnough(panel) && view.df >= 2 };
  });
  const enough = looks.filter((look) => look.enough);
  const placeOf = new Map(enough.map(({ lag }, place) => [lag, place]));
  /** r of each lag, and their asymmetry last. */
  const statistics = (times: Float64Array) => {
    const r = enough.map((look) => look.view.r(times));
    return [...r, leadAsymmetry((lag) => r[placeOf.get(lag) ?? -1])];
  };
  const samples = resamples(units.length, bootstrap, seed);
  const intervals = bootstrapTogether(enough.length + 1, statistics, samples).map(percentileInterval);
  const estimates = statistics(onceEach(units.length));
  const rows = looks.map(({ lag, view, panel }): LagRow => {
    const counts = { n: view.n, units: view.units, periods: view.periods };
    const place = placeOf.get(lag);
    if (place === undefined) return { lag, ...counts, ...nothing };
    return { lag, ...counts, ...nothing, r: estimates[place]!, ...intervals[place]!, p: twoWaySlope(panel, seed).p };
  });
  return { name, rows, asymmetry: { value: estimates.at(-1)!, ...intervals.at(-1)! } };
}

/**
 * Scans pairs of measures over lags (a positive lag: x came first), with false discovery controlled over
 * the whole grid of series and lags. A lag found here is "the largest of those scanned" and never a headline.
 */
export function scanLags(series: readonly LagSeries[], options: LagScanOptions = {}): LagScan[] {
  const scans = series.map((one) => scan(one, options));
  const p = scans.flatMap(({ rows }) => rows.map((row) => row.p));
  const q = benjaminiHochberg(p);
  const qUnderDependence = benjaminiYekutieli(p);
  let place = 0;
  return scans.map(({ name, rows: without, asymmetry }) => {
    const rows = without.map((row) => {
      const shown = { q: q[place] ?? null, qUnderDependence: qUnderDependence[place] ?? null };
      place++;
      return { ...row, ...shown };
    });
    const largest = largestLag(rows);
    return { name, rows, largest, asymmetry, order: orderOf({ rows, largest, asymmetry }) };
  });
}
