import { placeIn, screenOf } from './screen';

const secret = new Uint8Array(16);
const open = { state: 'OPEN', taken: true } as const;

test('the address names a question that there is, or none', () => {
  const at = (q: string) => placeIn(new URLSearchParams({ q }), 3);
  expect(['1', '3', 'send', '0', '4', '1.5', 'x', ''].map(at)).toEqual([1, 3, 'send', null, null, null, null, null]);
  expect(placeIn(new URLSearchParams(), 3)).toBeNull();
});

test('without a ballot there is nothing but its beginning, whatever the address says', () => {
  expect(screenOf({ state: 'OPEN', taken: false }, {}, 2)).toBe('start');
  expect(screenOf(open, {}, 2)).toBe('elsewhere');
  expect(screenOf({ state: 'CLOSED', taken: true }, { secret }, 2)).toBe('closed');
});

test('with a ballot it goes from question to box', () => {
  expect(screenOf({ state: 'OPEN', taken: false }, { secret }, null)).toBe('start');
  expect(screenOf(open, { secret }, 2)).toBe('question');
  expect(screenOf(open, { secret }, 'send')).toBe('send');
  expect(screenOf(open, { secret, wanted: true }, null)).toBe('waiting');
  expect(screenOf(open, { secret, sent: { answers: {}, comments: {} } }, null)).toBe('sent');
  expect(screenOf(open, { secret, wanted: true, stale: true }, 'send')).toBe('stale');
});
