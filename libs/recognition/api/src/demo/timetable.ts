import { addDays, type DemoMonth, dayOf, daysBetween, type Random, type SiteKind } from '@throughline/platform/demo';

/** When people of a site write: by weekday from Sunday, and by hour from `first`. */
interface Rhythm {
  week: readonly number[];
  first: number;
  hours: readonly number[];
}

const RHYTHMS: Record<SiteKind, Rhythm> = {
  shop: { week: [4, 7, 7, 7, 8, 9, 10], first: 9, hours: [3, 5, 4, 3, 4, 5, 5, 6, 8, 6, 3, 1] },
  'call centre': { week: [3, 10, 9, 9, 9, 9, 4], first: 8, hours: [3, 6, 7, 6, 5, 5, 6, 7, 7, 6, 4, 3, 2, 1] },
  field: { week: [2, 8, 8, 8, 8, 9, 4], first: 6, hours: [4, 4, 3, 3, 3, 4, 5, 4, 4, 6, 8, 6, 3, 2] },
  'head office': { week: [0, 8, 9, 9, 9, 8, 0], first: 8, hours: [3, 7, 7, 6, 4, 5, 6, 6, 6, 4, 1] },
};

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** People are up and about between these hours. */
const AWAKE = { from: 7, until: 22 };

/** A moment in a month, as the people of a kind of site keep their days. */
export function momentIn(month: DemoMonth, kind: SiteKind, random: Random): Date {
  const { week, first, hours } = RHYTHMS[kind];
  const days = Array.from({ length: daysBetween(month.start, month.end) + 1 }, (_, day) => addDays(month.start, day));
  const day = random.weighted(days, (one) => week[new Date(one).getUTCDay()] ?? 0);
  const hour = first + random.weighted([...hours.keys()], (at) => hours[at] ?? 0);
  return new Date(Date.parse(day) + hour * HOUR_MS + Math.floor(random.next() * HOUR_MS));
}

/** The moments of the newest thanks, the newest first: minutes apart, not at night, the last a short while ago. */
export function recentMoments(now: Date, count: number, random: Random): Date[] {
  const moments: Date[] = [];
  let at = now.getTime() - 12 * MINUTE_MS;
  while (moments.length < count) {
    at = awake(at);
    moments.push(new Date(at));
    at -= (3 + random.next() * 17) * MINUTE_MS;
  }
  return moments;
}

/** That moment, or late in the evening before it when it is at night. */
function awake(at: number): number {
  const hour = new Date(at).getUTCHours();
  if (hour >= AWAKE.from && hour < AWAKE.until) return at;
  const midnight = Date.parse(dayOf(new Date(hour < AWAKE.from ? at - 24 * HOUR_MS : at)));
  return midnight + AWAKE.until * HOUR_MS - 7 * MINUTE_MS;
}
