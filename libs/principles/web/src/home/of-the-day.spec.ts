import { ofTheDay } from './of-the-day';

test('is one all day, the next one tomorrow, and all in turn', () => {
  const items = ['a', 'b', 'c'];
  const on = (day: number, hour = 12) => ofTheDay(items, new Date(2026, 10, day, hour));
  expect(on(5, 0)).toBe(on(5, 23));
  expect(new Set([on(5), on(6), on(7)]).size).toBe(3);
  expect(on(8)).toBe(on(5));
});

test('is none of none', () => {
  expect(ofTheDay([], new Date())).toBeUndefined();
});
