import type { Moments } from './mean';

/** A net promoter score from -100 to 100 with standard error and 95% interval. */
export interface NetPromoter {
  score: number;
  se: number;
  lo: number;
  hi: number;
}

/** The interval of a published score is by custom 1.96 standard errors. */
const halfWidth = 1.96;

/** Promoters less detractors in percent; SE = 100 sqrt((p + d - (p - d)^2) / n), the variance of a trinomial difference. Null without answers. */
export function netPromoter(promoters: number, passives: number, detractors: number): NetPromoter | null {
  const n = promoters + passives + detractors;
  if (!(n > 0)) return null;
  const net = (promoters - detractors) / n;
  const se = 100 * Math.sqrt(((promoters + detractors) / n - net ** 2) / n);
  const score = 100 * net;
  return { score, se, lo: Math.max(-100, score - halfWidth * se), hi: Math.min(100, score + halfWidth * se) };
}

/** Each person as 100, 0 or -100: what two scores are compared by. */
export const netPromoterMoments = (promoters: number, passives: number, detractors: number): Moments => ({
  n: promoters + passives + detractors,
  sum: 100 * (promoters - detractors),
  sumOfSquares: 10_000 * (promoters + detractors),
});
