import { chosenIds, type Draft, isStarted, missingIn } from './draft';

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

test('says what is missing, in the order of the form', () => {
  expect(missingIn(empty)).toBe('recipients');
  expect(missingIn({ ...empty, chosen: [bo] })).toBe('principle');
  expect(missingIn({ ...empty, chosen: [bo], principle: { id: 'p', name: 'P' }, message: ' ' })).toBe('message');
  expect(missingIn({ ...empty, chosen: [bo], principle: { id: 'p', name: 'P' }, message: 'Thanks' })).toBeNull();
  expect(missingIn({ ...empty, chosen: [bo], message: 'Thanks' }, false)).toBeNull();
});

test('is worth keeping once somebody is chosen or something is said', () => {
  expect(isStarted({ ...empty, message: ' ' })).toBe(false);
  expect(isStarted({ ...empty, chosen: [night] })).toBe(true);
});

test('tells people from teams', () => {
  expect(chosenIds({ ...empty, chosen: [bo, night] }, 'person')).toEqual(['bo']);
  expect(chosenIds({ ...empty, chosen: [bo, night] }, 'team')).toEqual(['night']);
});
