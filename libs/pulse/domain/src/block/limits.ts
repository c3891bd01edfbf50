/** How small a group may be, for what is shown of it. One table: every surface reads it. */
export interface Limits {
  /** Nothing is shown of fewer people: 5 to 20, as the organisation sets it. */
  readonly threshold: number;
  /** Fewer invited people are never a cohort. */
  readonly cohort: number;
  /** Fewer answers, and no comment is shown. */
  readonly comments: number;
  /** Fewer answers to a question, and its distribution is hidden where nearly all agree. */
  readonly distribution: number;
  /** Fewer answers, and change is shown by quarter. */
  readonly trend: number;
}

export const THRESHOLD = { least: 5, most: 20 } as const;

/** The limits for a threshold. */
export const limitsFor = (threshold: number): Limits => ({
  threshold,
  cohort: Math.max(10, 2 * threshold),
  comments: 10,
  distribution: 20,
  trend: 3 * threshold,
});
