import { spearman } from '../correlation/spearman';
import { quantile } from './quantile';

/** The outcome in one band of x. */
export interface Band {
  n: number;
  meanX: number;
  meanY: number;
  p10: number;
  p50: number;
  p90: number;
}

/** The outcome from the lowest to the highest fifth (or tenth) of x. */
export interface Distribution {
  bands: Band[];
  /** Spearman's r of a band's place and its mean of y: 1 where each band is above the one before. Null under four bands. */
  monotonicity: number | null;
  /** Share of the lowest band's cells whose y is above the median of all. */
  lowXHighY: number | null;
  /** Share of the highest band's cells whose y is below the median of all. */
  highXLowY: number | null;
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value / values.length, 0);

/**
 * The spread of y over equal parts of x: fifths, or tenths from 100 cells. Bounds are quantiles of x (type 7),
 * closed above; where many values are equal a band may be missing.
 */
export function distribution(
  cells: readonly { x: number; y: number }[],
  parts = cells.length >= 100 ? 10 : 5,
): Distribution {
  if (cells.length === 0) return { bands: [], monotonicity: null, lowXHighY: null, highXLowY: null };
  const x = ascending(cells.map((cell) => cell.x));
  const bounds = Array.from({ length: parts - 1 }, (_, i) => quantile(x, (i + 1) / parts));
  const groups = Array.from({ length: parts }, () => [] as { x: number; y: number }[]);
  for (const cell of cells) groups[bounds.filter((bound) => cell.x > bound).length]!.push(cell);
  const filled = groups.filter((group) => group.length > 0);
  const bands = filled.map(bandOf);
  const median = quantile(ascending(cells.map((cell) => cell.y)), 0.5);
  const share = (group: readonly { y: number }[], holds: (y: number) => boolean) =>
    group.filter((cell) => holds(cell.y)).length / group.length;
  return {
    bands,
    monotonicity: spearman(
      [...bands.keys()],
      bands.map((band) => band.meanY),
    ).r,
    lowXHighY: filled.length > 1 ? share(filled[0]!, (y) => y > median) : null,
    highXLowY: filled.length > 1 ? share(filled.at(-1)!, (y) => y < median) : null,
  };
}

function bandOf(group: readonly { x: number; y: number }[]): Band {
  const y = ascending(group.map((cell) => cell.y));
  return {
    n: group.length,
    meanX: mean(group.map((cell) => cell.x)),
    meanY: mean(y),
    p10: quantile(y, 0.1),
    p50: quantile(y, 0.5),
    p90: quantile(y, 0.9),
  };
}
