import { addDays, dayOf, type DemoCalendar, Random } from '@throughline/platform/demo';
import { openingInstant } from '@throughline/pulse/domain';

/** Months of the calendar with a closed monthly pulse: the twelve before the current one. */
const FIRST_MONTH = 11;
const WAVES = 12;
const TUESDAY = 2;
/** For how many days more the last one is open. */
const STILL_OPEN = 6;
export const DEMO_ZONE = 'Europe/London';

/** One month's opening of the demo's monthly pulse. */
export interface DemoWave {
  readonly id: string;
  /** As the demo's calendar counts months. */
  readonly month: number;
  /** The first day, as YYYY-MM-DD. */
  readonly day: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** The twelve months' waves, the oldest first: from the second Tuesday, nine o'clock, for a week. */
export const demoWaves = ({ months }: DemoCalendar): DemoWave[] =>
  months.slice(FIRST_MONTH, FIRST_MONTH + WAVES).map(({ index, start }) => {
    const weekday = new Date(start).getUTCDay();
    const day = addDays(start, ((TUESDAY - weekday + 7) % 7) + 7);
    const opensAt = openingInstant(`${day}T09:00`, DEMO_ZONE);
    return {
      id: new Random('pulse wave', start).uuid(opensAt),
      month: index,
      day,
      opensAt,
      closesAt: openingInstant(`${addDays(day, 7)}T18:00`, DEMO_ZONE),
    };
  });

/** The one that is open now, for days to come also where the demo's calendar stands still in the past. */
export function openDemoWave({ now, today, months }: DemoCalendar): DemoWave {
  const later = new Date(Math.max(now.getTime(), Date.now()));
  return {
    id: new Random('pulse wave', 'open', today).uuid(now),
    month: months.at(-1)!.index,
    day: today,
    opensAt: later,
    closesAt: openingInstant(`${addDays(dayOf(later), STILL_OPEN)}T18:00`, DEMO_ZONE),
  };
}
