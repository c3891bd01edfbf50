import { periodIndex, periodStart } from './period';

it.each([
  ['month', '2026-01-31', '2026-01-01'],
  ['month', '2025-12-01', '2025-12-01'],
  ['quarter', '2026-06-30', '2026-04-01'],
  ['year', '2026-11-21', '2026-01-01'],
] as const)('the %s of %s starts on %s', (kind, date, start) => {
  expect(periodStart(kind, periodIndex(kind, date))).toBe(start);
});

it('counts on over the end of a year', () => {
  expect(periodIndex('month', '2026-01-01') - periodIndex('month', '2025-12-31')).toBe(1);
  expect(periodIndex('quarter', '2026-01-01') - periodIndex('quarter', '2025-12-31')).toBe(1);
  expect(periodIndex('year', '2026-05-05')).toBe(2026);
});

it('refuses what is no date', () => {
  expect(() => periodIndex('month', 'May')).toThrow(RangeError);
  expect(() => periodIndex('month', '2026-13-01')).toThrow(RangeError);
});
