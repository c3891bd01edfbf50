import { talkingPoints } from './talking-points';

const item = (questionId: string, mean: number, difference = 0, marked = false) => ({
  questionId,
  text: questionId,
  figure: { score: { mean }, agreement: {} },
  rest: { difference, marked },
});
const said = (...items: ReturnType<typeof item>[]) => {
  const points = talkingPoints(items)!;
  return [points.strengths.map(({ text }) => text), points.talk?.text, points.strengthsMarked, points.talkMarked];
};

test('what is told from the rest comes before what is merely high or low', () => {
  expect(said(item('a', 90), item('b', 60, 8, true), item('c', 70, -5, true), item('d', 40))).toEqual([
    ['b'],
    'c',
    true,
    true,
  ]);
});

test('where nothing is told from the rest, the highest and the lowest are, and it is said', () => {
  expect(said(item('a', 70), item('b', 80), item('c', 50))).toEqual([['b', 'a'], 'c', false, false]);
});

test('of one question nothing is said', () => {
  expect(talkingPoints([item('a', 70)])).toBeNull();
});
