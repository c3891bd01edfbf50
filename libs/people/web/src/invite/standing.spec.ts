import { standingOf } from './standing';

const now = new Date('2026-10-31T09:00:00Z');
const never = { __typename: 'Access' as const, joined: false, invitedAt: null, invitedUntil: null };
const invited = { ...never, invitedAt: '2026-10-24T09:00:00Z' };

test('tells who has joined from who is invited, whose link ran out, and who was never asked', () => {
  expect(standingOf(never, now)).toBe('none');
  expect(standingOf({ ...invited, invitedUntil: '2026-10-31T09:00:01Z' }, now)).toBe('invited');
  expect(standingOf({ ...invited, invitedUntil: '2026-10-31T09:00:00Z' }, now)).toBe('lapsed');
  expect(standingOf({ ...invited, joined: true, invitedUntil: '2026-10-25T09:00:00Z' }, now)).toBe('joined');
});
