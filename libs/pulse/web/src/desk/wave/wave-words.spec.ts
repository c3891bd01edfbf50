import { timeLeft } from './wave-words';

const now = new Date('2026-11-22T10:00:00Z');

test.each([
  ['2026-12-01T18:00:00Z', 'days', 9],
  ['2026-11-24T10:00:00Z', 'days', 2],
  ['2026-11-24T09:00:00Z', 'hours', 47],
  ['2026-11-22T10:20:00Z', 'hours', 1],
  ['2026-11-22T09:00:00Z', 'hours', 0],
])('until %s there are %s: %i', (closesAt, unit, count) => expect(timeLeft(closesAt, now)).toEqual({ unit, count }));
