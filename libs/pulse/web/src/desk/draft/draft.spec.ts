import { differences, isSame } from './differences';
import { askedIn, draftOf, formOf, inputOf } from './survey-draft';

const en = (words: string) => [{ __typename: 'LocalText' as const, locale: 'en', words }];
const both = (words: string) => [...en(words), { __typename: 'LocalText' as const, locale: 'de', words: `${words}!` }];
const question = {
  __typename: 'Question' as const,
  comment: false,
  labels: null,
  reversed: null,
  low: null,
  high: null,
  options: null,
  atMost: null,
};
const options = ['a', 'b'].map((id) => ({ __typename: 'QuestionOption' as const, id, text: en(id) }));
const survey = {
  __typename: 'Survey' as const,
  id: 's',
  version: 3,
  title: both('Pulse'),
  faults: [],
  latestWave: null,
  audience: { __typename: 'SurveyAudience' as const, unitIds: ['north'], siteIds: [] },
  form: {
    __typename: 'SurveyForm' as const,
    locales: ['en', 'de'],
    questions: [
      { ...question, id: 'l', kind: 'LIKERT' as const, text: both('L'), labels: [en('No'), en('Yes')], reversed: true },
      { ...question, id: 's', kind: 'SCALE' as const, text: en('S'), low: en('0'), high: en('10'), comment: true },
      { ...question, id: 'o', kind: 'SINGLE' as const, text: en('O'), options },
      { ...question, id: 'm', kind: 'MULTIPLE' as const, text: en('M'), options, atMost: 1 },
      { ...question, id: 'r', kind: 'RANKING' as const, text: en('R'), options },
      { ...question, id: 't', kind: 'TEXT' as const, text: en('T') },
    ],
    indices: [
      {
        __typename: 'QuestionIndex' as const,
        id: 'i',
        name: en('I'),
        questionIds: ['l'],
        least: 1,
        scoring: 'MEAN_0_100' as const,
      },
    ],
  },
};
const draft = draftOf(survey);

test('what is opened and not touched is saved as it was', () => {
  const input = inputOf(draft);
  expect(input.title).toEqual([
    { locale: 'en', words: 'Pulse' },
    { locale: 'de', words: 'Pulse!' },
  ]);
  expect(input.audience).toEqual({ unitIds: ['north'], siteIds: [] });
  expect(input.form?.questions.map(({ id, kind }) => [id, kind])).toEqual(
    survey.form.questions.map(({ id, kind }) => [id, kind]),
  );
  expect(input.form?.questions[3]).toMatchObject({ atMost: 1, options: [{ id: 'a' }, { id: 'b' }] });
  expect(input.form?.questions[0]).toMatchObject({ reversed: true, labels: [[{ words: 'No' }], [{ words: 'Yes' }]] });
});

test('a wave asks what its survey does, but for what it asks about promises', () => {
  const promise = { ...question, id: 'asked-back-1', kind: 'TEXT' as const, text: en('Did it change?') };
  const wave = { ...survey, form: { ...survey.form, questions: [...survey.form.questions, promise] } };
  expect(isSame(draft, { ...draft, ...askedIn(wave) })).toBe(true);
  expect(isSame(draft, { ...draft, ...askedIn({ ...wave, audience: { unitIds: [], siteIds: [] } }) })).toBe(false);
});

test('a title without words is not saved over one that has some', () => {
  expect(inputOf({ ...draft, title: { en: ' ' } }).title).toBeUndefined();
});

test('drafts are the same in whichever order their languages came, and not with other words', () => {
  expect(isSame(draft, { ...draft, title: { de: 'Pulse!', en: 'Pulse' } })).toBe(true);
  expect(isSame(draft, { ...draft, title: { en: 'Pulse' } })).toBe(false);
});

test('what somebody else has changed is told thing by thing', () => {
  const [first, second, ...others] = draft.form.questions;
  const theirs = {
    ...draft,
    title: { en: 'Other' },
    form: {
      ...draft.form,
      questions: [...others, { ...first!, text: { en: 'New' } }, { ...second!, id: 'x' }],
    },
  };
  expect(differences(draft, theirs)).toEqual([
    { what: 'title' },
    { what: 'changed', id: 'l' },
    { what: 'added', id: 'x' },
    { what: 'removed', id: 's' },
    { what: 'order' },
  ]);
  expect(differences(draft, { ...draft, form: formOf(survey.form) })).toEqual([]);
  expect(differences(draft, { ...draft, audience: { unitIds: [], siteIds: [] } })).toEqual([{ what: 'audience' }]);
});
