import { mean, type Moments, netPromoter, netPromoterMoments } from '@throughline/platform/statistics';
import type { IndexDefinition } from '../form/form';
import type { Cell } from './cells';
import type { ItemFigure } from './item-figure';
import { toStep, toTenth } from './rounding';

/** What is shown of several questions as one figure. */
export interface IndexFigure {
  readonly indexId: string;
  readonly scoring: IndexDefinition['scoring'];
  readonly blockIds: readonly string[];
  readonly n: number;
  /** From 0 to 100, or from -100 to 100 for a net promoter score. */
  readonly score: number;
  /** Null where those who answered enough questions are too few, or all scored the same. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** Of a net promoter score. */
  readonly promoters: number | null;
  readonly passives: number | null;
  readonly detractors: number | null;
}

/** An index and what it can be compared by. */
export interface MeasuredIndex {
  readonly figure: IndexFigure;
  /** Null where there is no interval. */
  readonly moments: Moments | null;
}

const NOT_NET = { promoters: null, passives: null, detractors: null };

/**
 * The index of a unit: the mean of its item means, which are shown. Made of people's own scores instead, the difference
 * between the two would be about those few who skipped a question. Their scores give its interval.
 * @param persons the cells of people's scores as one; null where none may be shown
 * @returns null where an item is not shown
 */
export function meanIndex(
  { id, scoring, questionIds }: IndexDefinition,
  items: readonly ItemFigure[],
  persons: Cell | null,
): MeasuredIndex | null {
  const shown = questionIds.flatMap((questionId) => items.find((item) => item.questionId === questionId) ?? []);
  if (shown.length < questionIds.length || shown.length === 0) return null;
  const score = shown.reduce((sum, item) => sum + item.score!.mean, 0) / shown.length;
  const blockIds = [...new Set(shown.flatMap((item) => item.blockIds))].sort();
  const moments = persons && aroundMean(persons, score);
  const { lo, hi } = moments ? mean(moments) : { lo: null, hi: null };
  return {
    moments,
    figure: {
      indexId: id,
      scoring,
      blockIds: [...new Set([...blockIds, ...(persons?.blockIds ?? [])])].sort(),
      n: persons?.printed ?? Math.max(...shown.map(({ n }) => n)),
      score: toTenth(score),
      lo: lo === null ? null : Math.max(0, toTenth(lo)),
      hi: hi === null ? null : Math.min(100, toTenth(hi)),
      ...NOT_NET,
    },
  };
}

/** The spread of people's scores around the index that is shown. */
function aroundMean(persons: Moments, centre: number): Moments {
  const { n, sd } = mean(persons);
  return { n, sum: n * centre, sumOfSquares: (n - 1) * sd! ** 2 + n * centre ** 2 };
}

/** Promoters (9 and 10) less detractors (0 to 6), of the answers to one question from 0 to 10. */
export function netPromoterIndex({ id, scoring }: IndexDefinition, cell: Cell, threshold: number): MeasuredIndex {
  const { blockIds, n, printed, counts } = cell;
  const parts = [counts.slice(9), counts.slice(7, 9), counts.slice(0, 7)].map((values) =>
    values.reduce((sum, count) => sum + count, 0),
  ) as [number, number, number];
  const { score, lo, hi } = netPromoter(...parts)!;
  const [promoters, passives, detractors] = parts.map((count) => toStep(count / n, n, threshold)) as typeof parts;
  return {
    moments: netPromoterMoments(...parts),
    figure: {
      indexId: id,
      scoring,
      blockIds,
      n: printed,
      score: toTenth(score),
      lo: toTenth(lo),
      hi: toTenth(hi),
      promoters,
      passives,
      detractors,
    },
  };
}
