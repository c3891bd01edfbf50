import { chosenIds, type Draft, isStarted, missingIn, withPrincipleInUse } from './draft';

const empty: Draft = {
  idempotencyKey: 'key',
  chosen: [],
  principle: null,
  message: '',
  customerMeaning: '',
  private: false,
};
const bo = { kind: 'person' as const, id: 'bo', name: 'Bo' };
const night = { kind: 'team' as const, id: 'night', name: 'Night team' };

test('says all that is missing, in the order of the form', () => {
  expect(missingIn(empty)).toEqual(['recipients', 'principle', 'message']);
  expect(missingIn({ ...empty, chosen: [bo], message: ' ' })).toEqual(['principle', 'message']);
  expect(missingIn({ ...empty, chosen: [bo], principle: { id: 'p', name: 'P' }, message: 'Thanks' })).toEqual([]);
  expect(missingIn({ ...empty, chosen: [bo], message: 'Thanks' }, false)).toEqual([]);
});

test('is worth keeping once somebody is chosen or something is said', () => {
  expect(isStarted({ ...empty, message: ' ' })).toBe(false);
  expect(isStarted({ ...empty, chosen: [night] })).toBe(true);
});

test('tells people from teams', () => {
  expect(chosenIds({ ...empty, chosen: [bo, night] }, 'person')).toEqual(['bo']);
  expect(chosenIds({ ...empty, chosen: [bo, night] }, 'team')).toEqual(['night']);
});

test('a principle that has gone out of use is chosen anew, or not at all where there is none', () => {
  const old = { ...empty, chosen: [bo], message: 'Thanks', principle: { id: 'old', name: 'Old' } };
  expect(withPrincipleInUse(old, undefined)).toBe(old);
  expect(withPrincipleInUse(old, [{ id: 'old' }])).toBe(old);
  expect(missingIn(withPrincipleInUse(old, [{ id: 'new' }]))).toEqual(['principle']);
  expect(missingIn(withPrincipleInUse(old, []), false)).toEqual([]);
});
