import type { IndexDefinition, LikertQuestion } from '../form/form';
import { itemScore, personScore } from './score';

const labels = Array.from({ length: 5 }, (_, place) => ({ en: `${place}` }));
const item = (id: string, reversed = false): LikertQuestion => ({ id, kind: 'LIKERT', text: {}, labels, reversed });
const index: IndexDefinition = { id: 'i', name: {}, questionIds: ['a', 'b', 'c'], least: 2, scoring: 'MEAN_0_100' };
const items = [item('a'), item('b'), item('c', true), item('other')];

test.each([
  [1, 0],
  [2, 25],
  [5, 100],
])('place %d of five scores %d, and the rest of 100 where agreeing is unfavourable', (place, score) => {
  expect(itemScore(item('a'), place)).toBe(score);
  expect(itemScore(item('a', true), place)).toBe(100 - score);
});

test.each([
  ['all', { a: 5, b: 4, c: 2 }, (100 + 75 + 75) / 3],
  ['enough of them', { a: 5, b: 4 }, 87.5],
  ['others do not count', { a: 5, b: 4, other: 1 }, 87.5],
  ['too few', { a: 5 }, null],
  ['none', {}, null],
])('%s', (_, answers, score) => expect(personScore(index, items, answers)).toBe(score));
