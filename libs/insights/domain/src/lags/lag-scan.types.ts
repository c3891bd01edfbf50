import type { Cell } from '../panel/cell';

/** The two-way correlation at one lag. All but the counts are null where there is too little. */
export interface LagRow {
  lag: number;
  n: number;
  units: number;
  periods: number;
  r: number | null;
  /** Interval by cluster bootstrap. */
  lo: number | null;
  hi: number | null;
  /** p of the two-way slope, clustered by unit. */
  p: number | null;
  /** False discovery rate over the whole grid (Benjamini & Hochberg). */
  q: number | null;
  /** The same under any dependence of the tests (Benjamini & Yekutieli). */
  qUnderDependence: number | null;
}

/** Which side came first, as far as it can be said. */
export type Order = 'x-first' | 'y-first' | 'not-stated';

export interface LagScan {
  name: string;
  rows: LagRow[];
  /** The lag with the largest |r| of those scanned: call it that, not the lag. */
  largest: number | null;
  /** Mean r of lags 1..3 less mean r of lags -1..-3. */
  asymmetry: { value: number | null; lo: number | null; hi: number | null };
  order: Order;
}

/** One pair of measures to scan. */
export interface LagSeries {
  name: string;
  cells: readonly Cell[];
}

export interface LagScanOptions {
  /** Default -3 to 6. */
  lags?: readonly number[];
  /** Number of resamples. Default 2,000. */
  bootstrap?: number;
  seed?: number;
  /** Kind by unit: period effects are then each kind's own. */
  unitKinds?: Readonly<Record<string, string>>;
}
