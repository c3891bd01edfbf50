import { demoCompany } from '@throughline/people/api';
import {
  type DemoCalendar,
  type DemoMonth,
  demoSites,
  type DemoSite,
  latentEngagement,
  Random,
  USUAL_ENGAGEMENT,
} from '@throughline/platform/demo';
import { type DemoCustomerMetric, demoMetricId } from './demo-metric';
import { customerMetrics, engagementIndex } from './metrics-content';

/** Months by which customer figures follow engagement, where a link is planted. */
export const PLANTED_LAG = 2;

/** Share of cells that nobody reported. */
const MISSING = 0.03;
/** What is still felt a month later of what befell a site. */
const KEPT = 0.5;
/** Standard deviation of one person's engagement, in points, and the share of staff who answer. */
const PERSON_SPREAD = 15;
const ANSWERED = [0.45, 0.75] as const;

export interface DemoMeasurement {
  metricId: string;
  site: DemoSite;
  month: DemoMonth;
  value: number;
  n: number;
}

/** What the previous tool said of each site and month: latent engagement, seen through those who answered. */
export function engagementMeasurements(calendar: DemoCalendar): DemoMeasurement[] {
  const staff = new Map<string, number>();
  for (const { team, endDate } of demoCompany(calendar).people)
    if (!endDate) staff.set(team.site.code, (staff.get(team.site.code) ?? 0) + 1);
  const metricId = demoMetricId(engagementIndex.key);
  return demoSites.flatMap((site) => {
    const random = new Random('engagement index', site.code);
    return calendar.months.flatMap((month) => {
      const [least, most] = ANSWERED;
      const n = Math.round((staff.get(site.code) ?? 0) * (least + random.next() * (most - least)));
      const seen = latentEngagement(site, month.index) + random.normal(0, PERSON_SPREAD / Math.sqrt(n));
      return random.chance(MISSING) ? [] : [{ metricId, site, month, value: rounded(seen, [0, 100], 1), n }];
    });
  });
}

/** All customer figures of the sites where customers are served. */
export function customerMeasurements(calendar: DemoCalendar): DemoMeasurement[] {
  const sites = demoSites.filter(({ servesCustomers }) => servesCustomers);
  return customerMetrics.flatMap((metric) => sites.flatMap((site) => seriesOf(metric, site, calendar)));
}

function seriesOf({ key, model }: DemoCustomerMetric, site: DemoSite, calendar: DemoCalendar): DemoMeasurement[] {
  const random = new Random('customer figures', key, site.code);
  const usual = USUAL_ENGAGEMENT[site.kind];
  const level = model.base[site.kind] + random.normal(0, model.siteSpread);
  let drift = random.normal(0, model.drift / Math.sqrt(1 - KEPT ** 2));
  return calendar.months.flatMap((month) => {
    drift = KEPT * drift + random.normal(0, model.drift);
    const n = Math.round(model.answers[site.kind] * site.size * (0.85 + 0.3 * random.next()));
    const earlier = latentEngagement(site, month.index - PLANTED_LAG) - usual;
    const value =
      level +
      shared(model, month) +
      model.perPoint * earlier +
      drift +
      random.normal(0, model.answerSpread / Math.sqrt(n));
    if (random.chance(MISSING)) return [];
    return [{ metricId: demoMetricId(key), site, month, value: rounded(value, model.range, model.decimals), n }];
  });
}

/** What moved all sites in a month: the trend, the season (its height is December) and how it is counted. */
function shared({ trend, season, ...model }: DemoCustomerMetric['model'], { index, start }: DemoMonth): number {
  const monthOfYear = Number(start.slice(5, 7));
  const shift = model.break && index >= model.break.month ? model.break.shift : 0;
  return trend * index + season * Math.cos((2 * Math.PI * monthOfYear) / 12) + shift;
}

function rounded(value: number, [low, high]: readonly [number, number], decimals: number): number {
  return Number(Math.min(high, Math.max(low, value)).toFixed(decimals));
}
