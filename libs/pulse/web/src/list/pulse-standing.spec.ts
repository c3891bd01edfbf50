import { standingOf } from './pulse-standing';

const open = { state: 'OPEN', taken: true };
const secret = new Uint8Array(16);
const sent = { answers: {}, comments: {} };

test('a pulse stands where the ballot on this device does', () => {
  expect(standingOf({ state: 'OPEN', taken: false }, undefined)).toBe('open');
  expect(standingOf(open, undefined)).toBe('elsewhere');
  expect(standingOf(open, { secret })).toBe('begun');
  expect(standingOf(open, { secret, sent, wanted: true })).toBe('waiting');
  expect(standingOf(open, { secret, sent })).toBe('sent');
});

test('after it has closed only the count matters', () => {
  expect(standingOf({ state: 'CLOSING', taken: true }, { secret, sent })).toBe('counting');
  expect(standingOf({ state: 'CLOSED', taken: true }, { verdict: { is: 'counted', of: 3 } })).toBe('counted');
  expect(standingOf({ state: 'CLOSED', taken: true }, undefined)).toBe('closed');
});
