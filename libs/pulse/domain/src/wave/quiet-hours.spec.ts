import fc from 'fast-check';
import { afterQuietHours } from './quiet-hours';

test.each([
  ['in the day, at once', '2026-11-04T12:34:56Z', 'Europe/London', '2026-11-04T12:34:56.000Z'],
  ['in the evening, the next morning', '2026-11-04T20:00:00Z', 'Europe/London', '2026-11-05T08:00:00.000Z'],
  ['in the night, in the morning', '2026-11-05T03:00:00Z', 'Europe/London', '2026-11-05T08:00:00.000Z'],
  ['on Friday evening, on Monday', '2026-11-06T21:00:00Z', 'Europe/London', '2026-11-09T08:00:00.000Z'],
  ['on Sunday at noon, on Monday', '2026-11-08T12:00:00Z', 'Europe/London', '2026-11-09T08:00:00.000Z'],
  ['where it is evening already', '2026-11-04T12:00:00Z', 'Asia/Tokyo', '2026-11-04T23:00:00.000Z'],
])('%s', (_, at, zone, expected) => expect(afterQuietHours(new Date(at), zone).toISOString()).toBe(expected));

test('never in quiet hours, never early, and at once where it may be', () => {
  const zones = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Cairo');
  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, zones, (at, timeZone) => {
      const when = afterQuietHours(at, timeZone);
      const parts = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' })
        .formatToParts(when)
        .reduce<Record<string, string>>((all, { type, value }) => ({ ...all, [type]: value }), {});
      expect(when.getTime()).toBeGreaterThanOrEqual(at.getTime());
      expect(['Sat', 'Sun']).not.toContain(parts['weekday']);
      expect(Number(parts['hour'])).toBeGreaterThanOrEqual(8);
      expect(Number(parts['hour'])).toBeLessThan(20);
      expect(afterQuietHours(when, timeZone)).toEqual(when);
    }),
  );
});
