import { Temporal } from 'temporal-polyfill';

/**
 * The instant at which a wave opens.
 * @param local the hour on the wall, such as 2026-03-29T09:00
 * @param timeZone an IANA zone. An hour that the clock skips is taken after the gap; one that comes twice, the first time.
 * @throws RangeError for a zone or a time that does not exist
 */
export function openingInstant(local: string, timeZone: string): Date {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return new Date(zoned.epochMilliseconds);
}
