import { Temporal } from 'temporal-polyfill';

/** When nobody is written to: the evening and the night, and the weekend, on their own clock. */
const MORNING = 8;
const EVENING = 20;
const SATURDAY = 6;

/** The first instant, from this one on, at which somebody in a time zone may be written to. */
export function afterQuietHours(at: Date, timeZone: string): Date {
  let local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  if (local.hour >= EVENING) local = morningOf(local.add({ days: 1 }));
  else if (local.hour < MORNING) local = morningOf(local);
  while (local.dayOfWeek >= SATURDAY) local = morningOf(local.add({ days: 1 }));
  return new Date(local.epochMilliseconds);
}

const morningOf = (local: Temporal.ZonedDateTime) => local.withPlainTime({ hour: MORNING });
