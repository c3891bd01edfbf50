import { toggled } from './toggled';

const heart = { __typename: 'ReactionCount' as const, kind: 'HEART' as const, count: 2, mine: false };

test('mine is one more, and one less when taken back', () => {
  const on = toggled([heart], 'HEART', true);
  expect(on).toEqual([{ ...heart, count: 3, mine: true }]);
  expect(toggled(on, 'HEART', false)).toEqual([heart]);
});

test('the first of a kind appears, and the last of it leaves', () => {
  const on = toggled([], 'STAR', true);
  expect(on).toEqual([{ __typename: 'ReactionCount', kind: 'STAR', count: 1, mine: true }]);
  expect(toggled(on, 'STAR', false)).toEqual([]);
});

test('what stands already stays as it is', () => {
  expect(toggled([heart], 'HEART', false)).toEqual([heart]);
});
