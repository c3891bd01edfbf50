import { Random } from './random';
import type { DemoSite, SiteKind } from './site';

/** Where a usual site of each kind stands in the first month. */
export const USUAL_ENGAGEMENT: Readonly<Record<SiteKind, number>> = {
  shop: 71,
  'call centre': 65,
  field: 68,
  'head office': 73,
};
/** Standard deviation of sites' own levels, in points. */
const OWN_LEVEL = 3.5;
/** A month's deviation keeps this share of the one before, and adds a shock of this standard deviation. */
const KEPT = 0.6;
const SHOCK = 2.4;
const TREND_PER_MONTH = 0.12;
/** Months that run before the first, so that the deviations have settled. */
const EARLIER = 12;

/** A rota that went wrong: one region, one quarter. */
export const BAD_QUARTER = { region: 'North', months: [11, 12, 13], points: -4 } as const;

/**
 * How engaged the people of a site really were in a month, in points of 100: nobody sees it, and everything in the
 * demo draws on it (surveys, recognition, customer figures), so that all of it tells one story.
 * @param month 0 to 23; months before the first exist too, back to -12, for what follows with a delay
 */
export function latentEngagement(site: DemoSite, month: number): number {
  const random = new Random('latent engagement', site.code);
  const level = USUAL_ENGAGEMENT[site.kind] + random.normal(0, OWN_LEVEL);
  let deviation = random.normal(0, SHOCK / Math.sqrt(1 - KEPT ** 2));
  for (let at = -EARLIER; at < month; at++) deviation = KEPT * deviation + random.normal(0, SHOCK);
  const bad = site.region === BAD_QUARTER.region && BAD_QUARTER.months.some((one) => one === month);
  return level + deviation + TREND_PER_MONTH * month + (bad ? BAD_QUARTER.points : 0);
}
