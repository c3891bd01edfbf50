import { minimumDetectable, standardErrorOfZ } from '../correlation/detectable';
import { type WeightedCorrelation, weightedPearson } from '../correlation/weighted';
import { bootstrapErrorOfZ } from '../inference/cluster-bootstrap';
import { twoWaySlope } from '../inference/slope';
import { distribution } from '../measures/distribution';
import type { Cell, Pair } from '../panel/cell';
import { pairCells } from '../panel/lagged';
import { panelOf } from '../panel/panel';
import { twoWayResiduals } from '../views/residuals';
import { estimate } from './estimates';
import { composition, reversal, sameSource, sharedTrend, sizeEffect } from './flags';
import type { Estimate, LinkageOptions, LinkageResult, Verdict } from './linkage.types';
import { minimumOf } from './minimum';
import { missingFrom } from './missing';
import { scatterOf } from './scatter';

const significant = 0.05;

/**
 * How x and y move together over units and periods. The headline is the two-way correlation with its cluster bootstrap
 * interval; its p is that of the two-way slope clustered by unit. With one period only, units are compared by their values.
 * Whatever is undefined is null. Throws RangeError where a unit has two values of a measure in one period.
 */
export function linkage(cells: readonly Cell[], options: LinkageOptions): LinkageResult {
  const { periodKind, lag = 0, bootstrap = 2000, seed = 1 } = options;
  const pairs = pairCells(cells, lag);
  const panel = panelOf(pairs, { kinds: options.unitKinds });
  const estimates = estimate(panel, bootstrap, seed);
  const residuals = twoWayResiduals(panel);
  const slope = twoWaySlope(panel, seed, residuals);
  const { pooled, between, within, samePeriod, withinKind, draws } = estimates;
  const twoWay = { ...estimates.twoWay, p: estimates.twoWay.r === null ? null : slope.p };
  const weighted = weightedOf(pairs);
  const headline = pooled.periods === 1 ? 'between' : 'twoWay';
  const leading = headline === 'between' ? between : twoWay;
  const minimum = minimumOf(headline, leading);
  const errorOfZ = headline === 'between' ? standardErrorOfZ(between.n) : bootstrapErrorOfZ(draws);
  return {
    lag,
    periodKind,
    pooled,
    between,
    within,
    samePeriod,
    twoWay,
    withinKind,
    weighted,
    slope,
    minimumDetectable: minimumDetectable(errorOfZ),
    headline,
    verdict: verdictOf(leading, minimum.met),
    minimum,
    flags: [
      ...reversal(estimates),
      ...sharedTrend(estimates, periodKind),
      ...composition(estimates),
      ...sizeEffect(pooled, weighted),
      ...sameSource(options.sameSource ?? false),
    ],
    missing: missingFrom(cells, pairs, headline === 'between' ? 1 : 2),
    distribution: distribution(pairs),
    scatter: scatterOf(panel, residuals, slope),
    bootstrap: { resamples: bootstrap, seed, undefinedCount: draws.undefinedCount },
  };
}

function verdictOf({ lo, hi, p }: Estimate, enough: boolean): Verdict {
  if (!enough || lo === null || hi === null || p === null) return 'not-enough';
  const holdsZero = lo <= 0 && hi >= 0;
  return holdsZero || p >= significant ? 'cannot-tell' : 'moves-with';
}

function weightedOf(pairs: readonly Pair[]): WeightedCorrelation | null {
  const known = pairs.filter((pair) => pair.weight !== null);
  if (known.length === 0) return null;
  return weightedPearson(
    known.map((pair) => pair.x),
    known.map((pair) => pair.y),
    known.map((pair) => pair.weight!),
  );
}
