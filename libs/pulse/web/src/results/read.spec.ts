import { along, areasInOrder, inOrder, margin, netParts, seriesOf, shadeOf, sinceFirst } from './read';
import type { FoundArea, FoundItem } from './types';

const compared = (difference: number, marked = true) => ({ difference, lo: 0, hi: 0, q: 0.01, marked });
const item = (questionId: string, difference: number | null, shown = true) =>
  ({ questionId, figure: shown ? {} : null, rest: difference === null ? null : compared(difference) }) as FoundItem;
const area = (label: string, ...differences: number[]) =>
  ({ label, cells: differences.map((difference) => ({ rest: compared(difference) })) }) as unknown as FoundArea;
const point = (until: string, score: number, half: number | null) => ({
  from: until,
  until,
  n: 20,
  score,
  lo: half === null ? null : score - half,
  hi: half === null ? null : score + half,
});

test('items come by their distance from the rest, hidden ones last; without a rest as they were asked', () => {
  const ids = (items: FoundItem[]) => inOrder(items).map(({ questionId }) => questionId);
  expect(ids([item('a', 1), item('b', -4), item('c', null, false), item('d', 2)])).toEqual(['b', 'd', 'a', 'c']);
  expect(ids([item('a', null), item('b', null)])).toEqual(['a', 'b']);
});

test('rows that are lower on more questions come first', () => {
  const rows = areasInOrder([area('York', 2), area('Hull', -3), area('Bath', -1, -2), area('Derby', 1)]);
  expect(rows.map(({ label }) => label)).toEqual(['Bath', 'Hull', 'Derby', 'York']);
});

test('the last point less the first, as two independent samples', () => {
  expect(sinceFirst([point('2026-01-01', 60, 3), point('2026-02-01', 70, 1), point('2026-03-01', 65, 4)])).toEqual({
    difference: 5,
    lo: 0,
    hi: 10,
  });
  expect(sinceFirst([point('2026-01-01', 60, 3)])).toBeNull();
  expect(sinceFirst([point('2026-01-01', 60, null), point('2026-02-01', 70, 1)])).toBeNull();
});

test('one measure is taken from the points that have it', () => {
  const figure = (measure: string) => ({ measure, n: 9, score: 50, lo: 40, hi: 60 });
  const points = [
    { waveIds: ['1'], from: '2026-01-01', until: '2026-01-08', figures: [figure('a'), figure('b')] },
    { waveIds: ['2'], from: '2026-02-01', until: '2026-02-08', figures: [figure('b')] },
  ];
  expect(seriesOf({ byQuarter: false, points }, 'a').map(({ until }) => until)).toEqual(['2026-01-08']);
});

test('margins, shades, places on a scale and parts of 0 to 10', () => {
  expect(margin({ lo: 69.1, hi: 73.2 })).toBe(2.1);
  expect([shadeOf(20), shadeOf(70), shadeOf(100)]).toEqual([0, 27, 45]);
  expect([along(-5, [0, 10]), along(2.5, [0, 10]), along(12, [0, 10])]).toEqual([0, 0.25, 1]);
  const parts = netParts([0, 0, 0, 0, 0, 0.1, 0.1, 0.1, 0.3, 0.2, 0.2]);
  expect(parts.favourable).toBeCloseTo(0.4);
  expect(parts.neutral).toBeCloseTo(0.4);
  expect(parts.unfavourable).toBeCloseTo(0.2);
});
