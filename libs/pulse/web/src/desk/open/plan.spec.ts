import { daysAfter, daysOpen, localNow, type Plan, planFaults, planOf, proposedPlan } from './plan';

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

test('what is scheduled is planned anew from the plan that it has, on the clock that is asked for', () => {
  const wave = { opensAt: '2026-11-30T09:00:00Z', closesAt: '2026-12-11T18:00:00Z' };
  expect(planOf(wave, 'Europe/London')).toEqual(plan());
  expect(planOf(wave, 'Europe/Berlin')).toEqual(
    plan({ opensLocal: '2026-11-30T10:00', closesLocal: '2026-12-11T19:00' }),
  );
});

test('days later it is the same hour, whatever the clock did meanwhile', () => {
  expect(daysAfter('2026-10-24T18:00', 3)).toBe('2026-10-27T18:00');
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
