import type { Form, LikertQuestion } from '@throughline/pulse/domain';
import { withOffered } from './offers';

const words = (en: string) => ({ en, de: `${en}!` });
const likert = (id: string): LikertQuestion => ({
  id,
  kind: 'LIKERT',
  text: words(id),
  labels: [words('No'), words('Yes')],
});
const index = { id: 'i', name: words('I'), questionIds: ['a', 'b'], least: 1, scoring: 'MEAN_0_100' as const };
const empty: Form = { locales: ['en'], questions: [], indices: [] };

test('questions come once, at the end, in the languages of the form', () => {
  const form = withOffered({ ...empty, questions: [likert('b')] }, [likert('a'), likert('b')], []);
  expect(form.questions.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(form.questions[1]?.text).toEqual({ en: 'a' });
});

test('a figure comes with the last of its questions, and once', () => {
  const one = withOffered(empty, [likert('a')], [index]);
  expect(one.indices).toEqual([]);
  const both = withOffered(one, [likert('b')], [index]);
  expect(both.indices).toEqual([{ ...index, name: { en: 'I' } }]);
  expect(withOffered(both, [likert('a')], [index])).toEqual(both);
});
