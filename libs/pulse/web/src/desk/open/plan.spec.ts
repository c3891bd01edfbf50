import { daysOpen, localNow, type Plan, planFaults, proposedPlan } from './plan';

const NOW = '2026-11-22T10:00';
const plan = (part: Partial<Plan> = {}): Plan => ({
  when: 'later',
  opensLocal: '2026-11-30T09:00',
  closesLocal: '2026-12-11T18:00',
  ...part,
});

test('a clock on the wall is that of its zone', () => {
  const now = new Date('2026-07-01T22:30:00Z');
  expect(localNow(now, 'Europe/Berlin')).toBe('2026-07-02T00:30');
  expect(localNow(now, 'America/New_York')).toBe('2026-07-01T18:30');
});

test.each([
  ['2026-11-22T10:00', '2026-11-23T09:00'],
  ['2026-11-23T08:00', '2026-11-30T09:00'],
  ['2026-11-28T23:59', '2026-11-30T09:00'],
])('on %s it is proposed for %s, and for two working weeks', (now, opens) => {
  const proposed = proposedPlan(now);
  expect(proposed.opensLocal).toBe(opens);
  expect(daysOpen(proposed.opensLocal, proposed.closesLocal)).toBe(11);
  expect(planFaults(proposed, now)).toEqual({});
});

test.each<[string, Partial<Plan>, object]>([
  ['nothing', {}, {}],
  ['an opening that has passed', { opensLocal: '2026-11-20T09:00' }, { opensLocal: 'past' }],
  ['no opening', { opensLocal: '' }, { opensLocal: 'missing' }],
  ['no closing', { closesLocal: '' }, { closesLocal: 'missing' }],
  ['closing before opening', { closesLocal: '2026-11-29T09:00' }, { closesLocal: 'beforeOpening' }],
  ['closing when it opens', { closesLocal: '2026-11-30T09:00' }, { closesLocal: 'beforeOpening' }],
  ['a few minutes', { closesLocal: '2026-11-30T09:10' }, { closesLocal: 'tooShort' }],
  ['half a year', { closesLocal: '2027-05-30T09:00' }, { closesLocal: 'tooLong' }],
  ['a closing that has passed, now', { when: 'now', closesLocal: '2026-11-21T09:00' }, { closesLocal: 'past' }],
  ['whatever opening there is, now', { when: 'now', opensLocal: '' }, {}],
])('of %s it is said', (_, part, expected) => expect(planFaults(plan(part), NOW)).toEqual(expected));
