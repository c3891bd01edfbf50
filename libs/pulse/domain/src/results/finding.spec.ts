import type { Form } from '../form/form';
import { finding } from './finding';
import { madeUpWave } from './made-up-wave.factory';
import { results } from './results';

const form: Form = {
  locales: ['en', 'de'],
  questions: [
    { id: 'help', kind: 'LIKERT', text: { en: 'We help our people.', de: 'Wir helfen.' }, labels: labels(5) },
    { id: 'empower', kind: 'LIKERT', text: { en: 'We empower people.', de: 'Wir lassen machen.' }, labels: labels(5) },
  ],
  indices: [],
};
function labels(count: number) {
  return Array.from({ length: count }, (_, place) => ({ en: `${place}` }));
}
const all = (count: number, ...places: number[]) =>
  Array.from({ length: count }, (_, at) => places[at % places.length]!);
const found = (groups: readonly Record<'help' | 'empower', number[]>[], locale = 'en', only?: number) => {
  const wave = madeUpWave({ form, groups });
  const chosen = only === undefined ? wave.blocks : [wave.blocks[only]!];
  return finding(results({ wave, blockIds: new Set(chosen.map(({ id }) => id)) }, null), form, locale);
};

const good = { help: all(40, 5, 5, 4, 3), empower: all(40, 4, 5, 4, 3) };
const low = { help: all(40, 5, 5, 4, 3), empower: all(40, 1, 2, 1, 3) };
const divided = { help: all(40, 1, 5, 3, 2), empower: all(40, 2, 4, 5, 1) };

test('where all agree, and two of eight groups are lower on one question', () => {
  const groups = [good, good, low, good, good, low, good, good];
  expect(found(groups)).toBe(
    'Most people agree with all two statements. Two of eight groups score lower on “We empower people”.',
  );
});

test('where a question is disagreed with', () => {
  expect(found([low, low, low])).toBe(
    'Most people agree: “We help our people”; most disagree: “We empower people”. The answers cannot tell the groups apart.',
  );
});

test('where it cannot tell', () => {
  expect(found([divided, divided])).toBe(
    'The answers cannot tell whether most people agree. The answers cannot tell the groups apart.',
  );
});

test('of one group beside the rest, in the words of the reader', () => {
  expect(found([good, good, low], 'de-CH', 2)).toBe(
    'Most people agree: “Wir helfen”; most disagree: “Wir lassen machen”. They score lower than the rest of the company on “Wir lassen machen”.',
  );
  expect(found([good, good], 'en', 0)).toContain('The answers cannot tell them from the rest of the company.');
});

describe('where nobody was asked how far they agree', () => {
  const asked: Form = {
    locales: ['en'],
    questions: [{ id: 'place', kind: 'SCALE', text: { en: 'A good place?' }, low: { en: 'No' }, high: { en: 'Yes' } }],
    indices: [{ id: 'enps', name: { en: 'E' }, questionIds: ['place'], least: 1, scoring: 'NET_PROMOTER' }],
  };
  const title = (of: Form, ...places: number[]) => {
    const wave = madeUpWave({ form: of, groups: [{ place: all(60, ...places) }] });
    return finding(results({ wave, blockIds: new Set(wave.blocks.map(({ id }) => id)) }, null), of, 'en');
  };
  test.each([
    ['More people gave 9 or 10 than 0 to 6: “A good place”.', [10, 9, 8]],
    ['More people gave 0 to 6 than 9 or 10: “A good place”.', [2, 6, 8]],
    ['The answers cannot tell whether more people gave 9 or 10 than 0 to 6: “A good place”.', [2, 10]],
  ])('%s', (words, places) => expect(title(asked, ...places)).toBe(words));
  test('nor to recommend', () => expect(title({ ...asked, indices: [] }, 7, 8)).toBe('What 60 people said.'));
});

test('of nothing', () => {
  expect(found([{ help: [], empower: [] }])).toBe('Too few answered to say how people feel.');
});
