import { isSame } from './is-same';

test('the order of answering does not matter, the order of a ranking does', () => {
  const draft = { answers: { a: 1, b: ['x', 'y'] }, comments: {} };
  expect(isSame(draft, { comments: {}, answers: { b: ['x', 'y'], a: 1 } })).toBe(true);
  expect(isSame(draft, { answers: { a: 1, b: ['y', 'x'] }, comments: {} })).toBe(false);
  expect(isSame(draft, { answers: draft.answers, comments: { a: 'Because.' } })).toBe(false);
  expect(isSame(draft, undefined)).toBe(false);
});
