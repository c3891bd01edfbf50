import fc from 'fast-check';
import { openingInstant } from './opening';

const zones = Intl.supportedValuesOf('timeZone');
const first = Date.UTC(2026, 0, 1);
const days = (Date.UTC(2031, 0, 1) - first) / 86_400_000;
const isoDay = (day: number) => new Date(first + day * 86_400_000).toISOString().slice(0, 10);

/** What a clock on the wall shows: by Intl, which knows nothing of how the instant was found. */
const wall = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);

test('nine in the morning is nine in the morning, in every zone, on every day from 2026 to 2030', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat(days - 1), (zone, day) => {
      expect(wall(openingInstant(`${isoDay(day)}T09:00`, zone), zone)).toBe(`${isoDay(day)} 09:00`);
    }),
    { numRuns: 2_000 },
  );
});

test('each day has its own instant, whatever the clock does that night', () => {
  for (const zone of ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kolkata'])
    for (const hour of ['00:30', '01:30', '02:30'])
      for (let day = 0; day < days - 1; day++) {
        const gap =
          +openingInstant(`${isoDay(day + 1)}T${hour}`, zone) - +openingInstant(`${isoDay(day)}T${hour}`, zone);
        expect(gap).toBeGreaterThanOrEqual(22 * 3_600_000);
        expect(gap).toBeLessThanOrEqual(26 * 3_600_000);
      }
});

test.each([
  ['a skipped hour comes after the gap', '2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
  ['an hour that comes twice is the first', '2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
])('%s', (_, local, zone, instant) => expect(openingInstant(local, zone).toISOString()).toBe(instant));

test.each([
  ['2026-02-30T09:00', 'Europe/London'],
  ['2026-02-20T09:00', 'Europe/Atlantis'],
])('%s in %s does not exist', (local, zone) => expect(() => openingInstant(local, zone)).toThrow(RangeError));
