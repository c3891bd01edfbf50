/** When a wave is to be open. Hours on the wall, as 2026-11-30T09:00, in one zone. */
export interface Plan {
  readonly when: 'later' | 'now';
  readonly opensLocal: string;
  readonly closesLocal: string;
}

export type PlanFault = 'missing' | 'past' | 'beforeOpening' | 'tooShort' | 'tooLong';

const DAY = 86_400_000;
const LEAST_MINUTES = 15;
const MOST_DAYS = 90;

/** What a clock on the wall shows. */
export function localNow(now: Date, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return clock.format(now).replace(' ', 'T');
}

// Hours on a wall are counted as if there was no summer time: days are what people think in.
const stamp = (local: string) => Date.parse(`${local}:00Z`);
const local = (time: number) => new Date(time).toISOString().slice(0, 16);

/** Opens next Monday at nine and closes on the Friday of the week after: everybody works on one of these days. */
export function proposedPlan(now: string): Plan {
  const today = stamp(`${now.slice(0, 10)}T00:00`);
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = today + (7 - weekday) * DAY;
  return {
    when: 'later',
    opensLocal: local(monday + 9 * 3_600_000),
    closesLocal: local(monday + 11 * DAY + 18 * 3_600_000),
  };
}

/** The plan of a wave that is on the schedule, as a clock in a zone shows it. */
export const planOf = (wave: { readonly opensAt: string; readonly closesAt: string }, timeZone: string): Plan => ({
  when: 'later',
  opensLocal: localNow(new Date(wave.opensAt), timeZone),
  closesLocal: localNow(new Date(wave.closesAt), timeZone),
});

/** So many days later, at the same hour. */
export const daysAfter = (wall: string, days: number): string => local(stamp(wall) + days * DAY);

/** What is wrong with a plan, by field. */
export function planFaults(plan: Plan, now: string): { opensLocal?: PlanFault; closesLocal?: PlanFault } {
  const opens = plan.when === 'now' ? now : plan.opensLocal;
  const faults: { opensLocal?: PlanFault; closesLocal?: PlanFault } = {};
  if (!opens) faults.opensLocal = 'missing';
  else if (opens < now) faults.opensLocal = 'past';
  const wrong = closingFault(opens, plan.closesLocal, now);
  if (wrong) faults.closesLocal = wrong;
  return faults;
}

function closingFault(opens: string, closes: string, now: string): PlanFault | null {
  if (!closes) return 'missing';
  if (closes < now) return 'past';
  if (!opens) return null;
  if (closes <= opens) return 'beforeOpening';
  const minutes = (stamp(closes) - stamp(opens)) / 60_000;
  if (minutes < LEAST_MINUTES) return 'tooShort';
  return minutes > MOST_DAYS * 1440 ? 'tooLong' : null;
}

/** For how many days people can answer, rounded to whole ones. */
export const daysOpen = (opens: string, closes: string): number =>
  Math.max(0, Math.round((stamp(closes) - stamp(opens)) / DAY));
