import { checkForm } from './check-form';
import { checkSheet } from './check-sheet';
import type { Form, Question } from './form';
import { MOST_SHEET_BYTES, mostSheetBytes, WORDS_TOGETHER } from './sheet-size';
import { textIn } from './text-in';

const en = (words: string) => ({ en: words });
const labels = ['No', 'Rather not', 'So so', 'Rather', 'Yes'].map(en);
const options = ['a', 'b', 'c'].map((id) => ({ id, text: en(id) }));
const questions: Question[] = [
  { id: 'help', kind: 'LIKERT', text: en('We help'), labels, comment: true },
  { id: 'place', kind: 'SCALE', text: en('A good place'), low: en('Never'), high: en('Always') },
  { id: 'one', kind: 'SINGLE', text: en('One'), options },
  { id: 'some', kind: 'MULTIPLE', text: en('Some'), options, atMost: 2 },
  { id: 'order', kind: 'RANKING', text: en('Order'), options },
  { id: 'words', kind: 'TEXT', text: en('Anything else') },
];
const form: Form = {
  locales: ['en'],
  questions,
  indices: [{ id: 'index', name: en('Index'), questionIds: ['help'], least: 1, scoring: 'MEAN_0_100' }],
};
const sheet = (answers: object, comments: object = {}) => ({ formHash: 'x', locale: 'en', answers, comments });
const fields = (faults: readonly { field: string }[]) => faults.map(({ field }) => field);

test('a whole form has no fault', () => expect(checkForm(form)).toEqual([]));

test.each<[string, Partial<Form>, string]>([
  ['no question', { questions: [], indices: [] }, 'questions'],
  ['no language', { locales: [] }, 'locales'],
  ['a language without its words', { locales: ['en', 'de'] }, 'questions.0.text.de'],
  ['the same id twice', { questions: [questions[0]!, questions[0]!] }, 'questions'],
  ['an id that every object has', { questions: [{ ...questions[0]!, id: 'constructor' }], indices: [] }, 'questions'],
  ['a blank id', { questions: [{ ...questions[0]!, id: ' ' }], indices: [] }, 'questions'],
  ['an index called as a question', { indices: [{ ...form.indices[0]!, id: 'help' }] }, 'indices'],
  ['two indices of one id', { indices: [form.indices[0]!, form.indices[0]!] }, 'indices'],
  ['one label', { questions: [{ ...questions[0]!, labels: labels.slice(1, 2) } as Question] }, 'questions.0.labels'],
  [
    'more choices than options',
    { questions: [...questions.slice(0, 3), { ...questions[3]!, atMost: 9 } as Question] },
    'questions.3.atMost',
  ],
  ['an index of a text', { indices: [{ ...form.indices[0]!, questionIds: ['words'] }] }, 'indices.0.questionIds'],
  ['an index that nobody reaches', { indices: [{ ...form.indices[0]!, least: 3 }] }, 'indices.0.least'],
])('%s', (_, change, field) => {
  const faults = checkForm({ ...form, ...change });
  expect(fields(faults)).toContain(field);
  expect(faults.every(({ message, hint }) => message && hint)).toBe(true);
});

test('answers of each kind, and none', () => {
  const answers = { help: 5, place: 0, one: 'b', some: ['c', 'a'], order: ['c', 'a', 'b'], words: '🎉'.repeat(1000) };
  expect(checkSheet(form, sheet(answers, { help: 'Yes' }))).toEqual([]);
  expect(checkSheet(form, sheet({}))).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['nothing', null, ''],
  ['a language of nobody else', { ...sheet({}), locale: 'en-IM' }, 'locale'],
  ['a list', [], ''],
  ['below the scale', sheet({ help: 0 }), 'answers.help'],
  ['above the scale', sheet({ help: 6 }), 'answers.help'],
  ['between', sheet({ place: 1.5 }), 'answers.place'],
  ['a number as text', sheet({ place: '5' }), 'answers.place'],
  ['no such option', sheet({ one: 'z' }), 'answers.one'],
  ['one option twice', sheet({ some: ['a', 'a'] }), 'answers.some'],
  ['too many options', sheet({ some: ['a', 'b', 'c'] }), 'answers.some'],
  ['half a ranking', sheet({ order: ['a'] }), 'answers.order'],
  ['a long text', sheet({ words: 'x'.repeat(1001) }), 'answers.words'],
  ['no such question', sheet({ other: 1 }), 'answers.other'],
  ['a comment where there is no room', sheet({}, { place: 'Why' }), 'comments.place'],
])('%s is not an answer', (_, value, field) => expect(fields(checkSheet(form, value))).toEqual([field]));

test('words fall back: locale, language, first of the form, any', () => {
  const text = { en: 'Yes', de: 'Ja', 'de-CH': 'Jo' };
  expect(textIn(text, 'de-CH', ['en'])).toBe('Jo');
  expect(textIn(text, 'de-AT', ['en'])).toBe('Ja');
  expect(textIn(text, 'fr-FR', ['en'])).toBe('Yes');
  expect(textIn({ it: 'Sì' }, 'fr', ['en'])).toBe('Sì');
  expect(textIn({}, 'fr', ['en'])).toBe('');
  for (const odd of ['constructor', '__proto__', 'toString']) expect(textIn(text, odd, ['en'])).toBe('Yes');
});

describe('a sheet fits into a ballot', () => {
  const wordy = (count: number) =>
    Array.from({ length: count }, (_, place): Question => ({ id: `t${place}`, kind: 'TEXT', text: en('More') }));
  const texts: Form = { ...form, questions: wordy(3), indices: [] };

  test('when all its words together are short enough', () => {
    const words = (...lengths: number[]) =>
      sheet(Object.fromEntries(lengths.map((length, place) => [`t${place}`, '🎉'.repeat(length)])));
    expect(checkSheet(texts, words(1000, WORDS_TOGETHER - 1000))).toEqual([]);
    expect(fields(checkSheet(texts, words(1000, WORDS_TOGETHER - 1000, 1)))).toEqual(['']);
  });

  test('and the longest sheet is as long as it is said to be', () => {
    const answers = {
      help: 5,
      place: 10,
      one: 'a',
      some: ['a', 'b'],
      order: ['a', 'b', 'c'],
      words: '🎉'.repeat(1000),
    };
    const longest = { ...sheet(answers, { help: '🎉'.repeat(700) }), formHash: 'x'.repeat(43) };
    expect(new TextEncoder().encode(JSON.stringify(longest)).length).toBe(mostSheetBytes(form));
  });

  test('a form whose longest sheet does not is refused', () => {
    const ids = Array.from({ length: 60 }, (_, place) => `${'q'.repeat(20)}${place}`);
    const long: Form = { ...form, questions: ids.map((id) => ({ ...questions[0]!, id })), indices: [] };
    expect(mostSheetBytes(long)).toBeGreaterThan(MOST_SHEET_BYTES);
    expect(fields(checkForm(long))).toEqual(['questions']);
    const short = { ...long, questions: long.questions.slice(0, 20) };
    expect(checkForm(short)).toEqual([]);
  });
});
