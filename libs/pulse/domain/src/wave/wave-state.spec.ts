import fc from 'fast-check';
import { transition, WAVE_ACTS, WAVE_STATES, type WaveAct, type WaveState } from './wave-state';

const run = (acts: readonly WaveAct[]) =>
  acts.reduce<WaveState[]>((states, act) => [...states, transition(states.at(-1)!, act) ?? states.at(-1)!], ['DRAFT']);
const acts = fc.array(fc.constantFrom(...WAVE_ACTS), { maxLength: 40 });

test('the whole life of a wave', () => {
  expect(run(['schedule', 'prepare', 'open', 'close', 'counted', 'archive'])).toEqual([
    'DRAFT',
    'SCHEDULED',
    'OPENING',
    'OPEN',
    'CLOSING',
    'CLOSED',
    'ARCHIVED',
  ]);
});

test.each<[WaveState, WaveAct]>([
  ['DRAFT', 'close'],
  ['OPEN', 'open'],
  ['OPEN', 'schedule'],
  ['SCHEDULED', 'schedule'],
  ['DRAFT', 'reschedule'],
  ['OPENING', 'reschedule'],
  ['CLOSING', 'cancel'],
  ['CLOSED', 'cancel'],
  ['CANCELLED', 'open'],
  ['ARCHIVED', 'schedule'],
])('in %s, %s cannot happen', (state, act) => expect(transition(state, act)).toBeNull());

test('whatever happens, nobody can answer what was once closed or cancelled, and what is counted was open', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const states = run(list);
      const over = states.findIndex((state) => ['CLOSING', 'CLOSED', 'CANCELLED', 'ARCHIVED'].includes(state));
      if (over === -1) return;
      expect(states.slice(over)).not.toContain('OPEN');
      expect(states.slice(over)).not.toContain('DRAFT');
      if (states.includes('CLOSED')) expect(states.indexOf('OPEN')).toBeLessThan(states.indexOf('CLOSED'));
    }),
  );
});

test('every state can be reached, and every one but the last can be left', () => {
  const reached = new Set<WaveState>(['DRAFT']);
  for (const state of reached) for (const act of WAVE_ACTS) reached.add(transition(state, act) ?? state);
  expect([...reached].sort()).toEqual([...WAVE_STATES].sort());
  const stuck = WAVE_STATES.filter((state) => WAVE_ACTS.every((act) => transition(state, act) === null));
  expect(stuck).toEqual(['ARCHIVED']);
});
