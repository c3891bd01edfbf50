const DEMO_MONTHS = 24;

const DAY_MS = 86_400_000;

/** A month of the demo; dates are ISO days. */
export interface DemoMonth {
  /** From 0 for the first month to 23 for the current one. */
  index: number;
  start: string;
  end: string;
}

/** The two years that the demo company has lived through. */
export interface DemoCalendar {
  /** Nothing has happened after this moment. */
  now: Date;
  today: string;
  months: readonly DemoMonth[];
}

/** The 24 months that end in the month of `now`. */
export function demoCalendar(now: Date): DemoCalendar {
  const months = Array.from({ length: DEMO_MONTHS }, (_, index) => {
    const first = monthsBefore(now, DEMO_MONTHS - 1 - index);
    return { index, start: dayOf(first), end: addDays(dayOf(monthsBefore(now, DEMO_MONTHS - 2 - index)), -1) };
  });
  return { now, today: dayOf(now), months };
}

/** The ISO day, in UTC. */
export const dayOf = (at: Date) => at.toISOString().slice(0, 10);

export const addDays = (day: string, days: number) => dayOf(new Date(Date.parse(day) + days * DAY_MS));

export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

const monthsBefore = (at: Date, months: number) =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
