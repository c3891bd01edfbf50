import { type Draws, clusterBootstrap, percentileInterval } from '../inference/cluster-bootstrap';
import { resamples } from '../inference/resamples';
import type { Panel } from '../panel/panel';
import { between } from '../views/between';
import { pooled } from '../views/pooled';
import { samePeriod } from '../views/same-period';
import { twoWay } from '../views/two-way';
import { type Correlation, type View, correlate } from '../views/view';
import { withinKind } from '../views/within-kind';
import { withinUnit } from '../views/within-unit';
import type { Estimate } from './linkage.types';

/** The five views of a panel, and two more where units have kinds. */
export interface Estimates {
  pooled: Estimate;
  between: Estimate;
  within: Estimate;
  samePeriod: Estimate;
  twoWay: Estimate;
  withinKind: Estimate | null;
  /** Two-way without regard to kinds; null where units have none. */
  acrossKinds: Estimate | null;
  /** What the two-way correlation was in the resamples. */
  draws: Draws;
}

const estimateOf = (
  { r, p, n, units, periods }: Correlation,
  { lo, hi }: { lo: number | null; hi: number | null },
) => ({
  r,
  lo: r === null ? null : lo,
  hi: r === null ? null : hi,
  p,
  n,
  units,
  periods,
});

/** Estimates with intervals by cluster bootstrap; between units, whose means are independent, by Fisher. */
export function estimate(panel: Panel, bootstrap: number, seed: number): Estimates {
  const hasKinds = new Set(panel.units.map((unit) => unit.kind)).size > 1;
  const plain = { ...panel, units: panel.units.map((unit) => ({ ...unit, kind: null })) };
  const views: View[] = [pooled(panel), withinUnit(panel), samePeriod(panel), twoWay(panel)];
  if (hasKinds) views.push(withinKind(panel), twoWay(plain));
  const samples = resamples(panel.units.length, bootstrap, seed);
  const draws = clusterBootstrap(
    views.map((view) => view.r),
    samples,
  );
  const all = views.map((view, i) => estimateOf(correlate(panel, view), percentileInterval(draws[i]!)));
  const means = correlate(panel, between(panel));
  return {
    pooled: all[0]!,
    between: estimateOf(means, means),
    within: all[1]!,
    samePeriod: all[2]!,
    twoWay: all[3]!,
    withinKind: all[4] ?? null,
    acrossKinds: all[5] ?? null,
    draws: draws[3]!,
  };
}
