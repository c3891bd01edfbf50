import type { WeightedCorrelation } from '../correlation/weighted';
import type { Slope } from '../inference/slope';
import type { Distribution } from '../measures/distribution';
import type { PeriodKind } from '../panel/period';

/** A correlation with its 95% interval; null where it is undefined. */
export interface Estimate {
  r: number | null;
  lo: number | null;
  hi: number | null;
  p: number | null;
  n: number;
  units: number;
  periods: number;
}

/** What may be said: the two move with each other, the data cannot tell, or there is not enough to say anything. */
export type Verdict = 'moves-with' | 'cannot-tell' | 'not-enough';

export type FlagCode = 'reversal' | 'shared-trend' | 'composition' | 'size-effect' | 'same-source';

/** A reason for care, and a sentence that says it. */
export interface Flag {
  code: FlagCode;
  text: string;
}

/** Why a unit is not in the headline. */
export type MissingReason = 'no-x' | 'no-y' | 'never-together' | 'only-once';

export interface Missing {
  units: { unit: string; reason: MissingReason }[];
  /** Share of all units that are not in the headline. */
  unitShare: number;
  /** Share of the values of x that found no y. */
  xShare: number;
}

/** What of x and y neither the unit nor the period explains, in their own units of measure. */
export interface ScatterPoint {
  unit: string;
  period: number;
  x: number;
  y: number;
}

/** The fitted line and its 95% band, which is straight on either side of zero: three places draw it. */
export interface BandPoint {
  x: number;
  y: number;
  lo: number;
  hi: number;
}

/** What is there and what is needed before anything is said. */
export interface Minimum {
  met: boolean;
  needed: { units: number; periods: number; pairs: number };
}

/** How two measures move together over units and periods. Holds only JSON values. */
export interface LinkageResult {
  lag: number;
  periodKind: PeriodKind;
  pooled: Estimate;
  between: Estimate;
  within: Estimate;
  samePeriod: Estimate;
  /** The headline of a panel: change inside units beyond what all (of a kind) shared. */
  twoWay: Estimate;
  /** Units compared with their kind only; null where units have no kinds. */
  withinKind: Estimate | null;
  /** Pooled r by number of people; null where cells have no weights. */
  weighted: WeightedCorrelation | null;
  slope: Slope;
  /** The smallest correlation that could have been seen. */
  minimumDetectable: number | null;
  /** Where the verdict comes from: a single period has only the comparison between units. */
  headline: 'twoWay' | 'between';
  verdict: Verdict;
  minimum: Minimum;
  flags: Flag[];
  missing: Missing;
  distribution: Distribution;
  scatter: { points: ScatterPoint[]; band: BandPoint[] };
  /** How the intervals were made; `undefinedCount` resamples had no two-way correlation and were dropped. */
  bootstrap: { resamples: number; seed: number; undefinedCount: number };
}

export interface LinkageOptions {
  periodKind: PeriodKind;
  /** Periods by which y comes after x. Default 0. */
  lag?: number;
  /** Number of resamples. Default 2,000. */
  bootstrap?: number;
  /** The same seed gives the same intervals. Default 1. */
  seed?: number;
  /** Kind by unit. With two kinds or more, units are compared with their kind only. */
  unitKinds?: Readonly<Record<string, string>>;
  /** True where both measures name the same source. */
  sameSource?: boolean;
}
