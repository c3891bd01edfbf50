import { demoCalendar, Random } from '@throughline/platform/demo';
import { momentIn, recentMoments } from './timetable';

test.each(['2026-11-21T17:30:00Z', '2026-11-21T03:10:00Z', '2026-11-21T00:05:00Z', '2026-11-21T23:59:00Z'])(
  'at %s the newest thanks are the last of the waking hours, in order',
  (text) => {
    const now = new Date(text);
    const moments = recentMoments(now, 60, new Random('recent'));
    expect(moments).toHaveLength(60);
    expect(moments[0]!.getTime()).toBeLessThan(now.getTime());
    moments.forEach((moment, place) => {
      expect(moment.getUTCHours()).toBeGreaterThanOrEqual(7);
      expect(moment.getUTCHours()).toBeLessThan(22);
      if (place > 0) expect(moment.getTime()).toBeLessThan(moments[place - 1]!.getTime());
    });
  },
);

test('offices rest at weekends, shops do not', () => {
  const [month] = demoCalendar(new Date('2026-11-21T17:30:00Z')).months;
  const weekendsOf = (kind: 'shop' | 'head office') => {
    const random = new Random('weekends', kind);
    const days = Array.from({ length: 2000 }, () => momentIn(month!, kind, random).getUTCDay());
    return days.filter((day) => day % 6 === 0).length;
  };
  expect(weekendsOf('head office')).toBe(0);
  expect(weekendsOf('shop')).toBeGreaterThan(400);
});
