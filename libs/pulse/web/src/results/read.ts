import type { Compared, FoundArea, FoundItem, FoundTrend } from './types';

// How results are read: pure, so that what the page says is tested without it.

interface Scored {
  readonly scoring: string;
  readonly score?: number | null;
}

const shownBy = <I extends Scored>(scoring: string, { indices }: { indices: readonly I[] }): I | undefined =>
  indices.find((index) => index.scoring === scoring && typeof index.score === 'number');

/** The one figure that stands for the whole: the first index from 0 to 100. */
export const mainIndex = <I extends Scored>(found: { indices: readonly I[] }) => shownBy('MEAN_0_100', found);

export const netPromoter = <I extends Scored>(found: { indices: readonly I[] }) => shownBy('NET_PROMOTER', found);

/** Half of an interval: what stands behind ±, never none. */
export const margin = ({ lo, hi }: { lo: number; hi: number }): number => Math.max(0.1, Math.round((hi - lo) * 5) / 10);

/** What two figures differ by, as a word: none where they are the same as shown. */
export type Direction = 'up' | 'down' | 'same';
export const directionOf = ({ difference }: Compared): Direction =>
  difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';

/** Furthest from the rest of the company first; as they were asked where there is no rest. What is hidden comes last. */
export function inOrder(items: readonly FoundItem[]): FoundItem[] {
  if (!items.some(({ rest }) => rest)) return [...items];
  const distance = ({ figure, rest }: FoundItem) => (figure ? Math.abs(rest?.difference ?? 0) : -1);
  return items.toSorted((a, b) => distance(b) - distance(a));
}

/** Those that are lower than the rest on most questions first, then by name. */
export function areasInOrder(areas: readonly FoundArea[]): FoundArea[] {
  const lower = ({ cells }: FoundArea) => cells.filter(({ rest }) => rest?.marked && rest.difference < 0).length;
  return areas.toSorted((a, b) => lower(b) - lower(a) || a.label.localeCompare(b.label));
}

/** A figure of one measure at one point in time. */
export interface Point {
  readonly until: string;
  readonly from: string;
  readonly n: number;
  readonly score: number;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** One measure over time. */
export const seriesOf = ({ points }: FoundTrend, measure: string): Point[] =>
  points.flatMap(({ from, until, figures }) =>
    figures
      .filter((figure) => figure.measure === measure)
      .map(({ n, score, lo, hi }) => ({ from, until, n, score, lo, hi })),
  );

/** For two independent samples: how far the last point is above the first, with its 95% interval. */
export function sinceFirst(series: readonly Point[]): { difference: number; lo: number; hi: number } | null {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || first === last) return null;
  if (first.lo === null || first.hi === null || last.lo === null || last.hi === null) return null;
  const half = Math.hypot((first.hi - first.lo) / 2, (last.hi - last.lo) / 2);
  const difference = last.score - first.score;
  return { difference: tenth(difference), lo: tenth(difference - half), hi: tenth(difference + half) };
}

/** How dark a cell is, in percent: nothing at 40 of 100 and below. */
export const shadeOf = (score: number): number => Math.round(Math.min(45, Math.max(0, (score - 40) * 0.9)));

/** The part of a range from 0 to 1 that a value has come. */
export const along = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(1, Math.max(0, (value - least) / (most - least)));

/** Promoters, passives and detractors of shares by value from 0 to 10. */
export const netParts = (shares: readonly number[]) => {
  const sum = (from: number, to: number) => shares.slice(from, to).reduce((total, share) => total + share, 0);
  return { unfavourable: sum(0, 7), neutral: sum(7, 9), favourable: sum(9, 11) };
};

const tenth = (value: number) => Math.round(value * 10) / 10 + 0;
