import type { Direction, ExperiencePart, Side } from '@throughline/outcomes/domain';
import { Random, type SiteKind } from '@throughline/platform/demo';

type ByKind = Readonly<Record<SiteKind, number>>;

/** How the figures of a metric come about, site by site and month by month; see docs/method.md. */
export interface MetricModel {
  /** Where a usual site of each kind stands in the first month. */
  base: ByKind;
  /** Standard deviation of sites' own levels, beyond their kind. */
  siteSpread: number;
  /** What one point of a site's latent engagement adds two months later; 0 where nothing is planted. */
  perPoint: number;
  /** What all sites share: a change each month, and how much December lies above the year's mean. */
  trend: number;
  season: number;
  /** Standard deviation of what befalls a single site in a month; half of it is still felt a month later. */
  drift: number;
  /** Standard deviation of one answer, so that a small site's figure wavers more than a large one's. */
  answerSpread: number;
  /** How many answers (customers, calls) a usual site's figure rests on. */
  answers: ByKind;
  /** The scale's ends. */
  range: readonly [low: number, high: number];
  decimals: number;
  /** From this month on it is counted in another way, which moves all figures by so much. */
  break?: { month: number; shift: number; note: string };
}

export interface DemoMetric {
  key: string;
  side: Side;
  name: string;
  definition: string;
  formula: string;
  unit: string;
  denominator: string;
  direction: Direction;
  part: ExperiencePart | null;
  /** Whoever leads this team is its owner. */
  ownerTeam: string;
  target: number;
  source: string;
}

export interface DemoCustomerMetric extends DemoMetric {
  model: MetricModel;
}

const IN_USE_SINCE = new Date('2022-02-01T09:00:00Z');

export const demoMetricId = (key: string) => new Random('metric', key).uuid(IN_USE_SINCE);
