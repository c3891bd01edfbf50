import { checkForm } from './check-form';
import {
  blankQuestion,
  inLocales,
  missingIn,
  ofKind,
  withChanged,
  withMoved,
  withoutQuestion,
  withQuestion,
} from './edit-form';
import type { Form, LikertQuestion, QuestionKind } from './form';
import { LABEL_SETS } from './label-sets';

const KINDS: QuestionKind[] = ['LIKERT', 'SCALE', 'SINGLE', 'MULTIPLE', 'RANKING', 'TEXT'];
const words = (en: string) => ({ en, de: `${en}!` });
const likert = (id: string): LikertQuestion => ({
  id,
  kind: 'LIKERT',
  text: words(id),
  labels: ['No', 'Yes'].map(words),
});
const form: Form = {
  locales: ['en', 'de'],
  questions: ['a', 'b', 'c'].map(likert),
  indices: [{ id: 'i', name: words('I'), questionIds: ['a', 'b'], least: 2, scoring: 'MEAN_0_100' }],
};
const ids = ({ questions }: Form) => questions.map(({ id }) => id).join('');

test.each(KINDS)('a new %s lacks nothing but words', (kind) => {
  const fresh = withQuestion({ ...form, indices: [] }, blankQuestion('new', kind, form.locales));
  expect(new Set(checkForm(fresh).map(({ message }) => message))).toEqual(new Set(['The words are missing']));
});

test.each(KINDS.flatMap((from) => KINDS.map((to): [QuestionKind, QuestionKind] => [from, to])))(
  'a %s becomes a %s with its words',
  (from, to) => {
    const after = ofKind({ ...blankQuestion('x', from, ['en']), text: { en: 'Why?' } }, to, ['en']);
    expect(after).toMatchObject({ id: 'x', kind: to, text: { en: 'Why?' } });
  },
);

test('a question comes after another, or at the end', () => {
  expect(ids(withQuestion(form, likert('x')))).toBe('abcx');
  expect(ids(withQuestion(form, likert('x'), 0))).toBe('axbc');
});

test.each<[string, 1 | -1, string]>([
  ['b', -1, 'bac'],
  ['b', 1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
])('%s moved by %i: %s', (id, by, expected) => expect(ids(withMoved(form, id, by))).toBe(expected));

test('a figure does without what is gone or answered otherwise, and goes with the last of its questions', () => {
  const without = withoutQuestion(form, 'a');
  expect(without.indices).toMatchObject([{ questionIds: ['b'], least: 1 }]);
  expect(withoutQuestion(without, 'b').indices).toEqual([]);
  expect(withChanged(form, blankQuestion('a', 'TEXT', []))).toMatchObject({ indices: [{ questionIds: ['b'] }] });
  expect(withChanged(form, { ...likert('a'), reversed: true }).indices).toEqual(form.indices);
  expect(checkForm(withoutQuestion(form, 'b'))).toEqual([]);
});

test('words of a language that the form does not speak go, and what a new one lacks is counted', () => {
  expect(inLocales(form, ['en']).questions[0]).toMatchObject({
    text: { en: 'a' },
    labels: [{ en: 'No' }, { en: 'Yes' }],
  });
  expect(checkForm(inLocales(form, ['de']))).toEqual([]);
  expect(missingIn(inLocales(form, ['en']), 'de')).toBe(9);
  expect(missingIn(form, 'de')).toBe(0);
});

test('labels are there in every language that ships', () => {
  for (const { name, labels } of LABEL_SETS)
    for (const text of [name, ...labels]) expect(Object.keys(text)).toEqual(['en', 'de']);
});
