/** The words that describe a metric. The schema, the tables' checks, files and pages all mean these. */

/** Whom a metric is about. */
export const SIDES = ['customers', 'people'] as const;
export type Side = (typeof SIDES)[number];

/** Which way is better. */
export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The five parts of customer experience. */
export const EXPERIENCE_PARTS = ['website', 'communications', 'brand', 'journey', 'personalisation'] as const;
export type ExperiencePart = (typeof EXPERIENCE_PARTS)[number];
