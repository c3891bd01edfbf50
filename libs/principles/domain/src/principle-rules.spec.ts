import { MAX_BEHAVIOURS, missingForPublication, objectionToWords, type PrincipleWords, tidyWords } from './index';

const story = { title: 'A kind call', words: 'Somebody rang back.', place: null, year: 2024 };
const whole: PrincipleWords = {
  name: 'Own it',
  plainWords: 'Stay with it until it is done.',
  customerNeed: '',
  behavioursDo: ['Ring back.'],
  behavioursStop: [],
  origin: null,
  examples: [story],
};
const fieldOf = (change: Partial<PrincipleWords>) => objectionToWords({ ...whole, ...change })?.field;

test('what is whole may be kept and published', () => {
  expect(objectionToWords(whole)).toBeNull();
  expect(missingForPublication(whole)).toEqual([]);
});

test('a draft may be unfinished, and is not published so', () => {
  const draft = { ...whole, plainWords: '', examples: [] };
  expect(objectionToWords(draft)).toBeNull();
  expect(missingForPublication(draft).map(({ field }) => field)).toEqual(['plainWords', 'examples']);
});

test.each<[string, Partial<PrincipleWords>]>([
  ['name', { name: '' }],
  ['name', { name: 'x'.repeat(61) }],
  ['plainWords', { plainWords: 'x'.repeat(161) }],
  ['behavioursDo', { behavioursDo: Array<string>(MAX_BEHAVIOURS + 1).fill('Ring back.') }],
  ['behavioursStop', { behavioursStop: ['x'.repeat(161)] }],
  ['origin.study', { origin: { study: '', n: 5, year: null } }],
  ['origin.n', { origin: { study: 'Interviews', n: 0, year: null } }],
  ['origin.year', { origin: { study: 'Interviews', n: null, year: 24 } }],
  ['examples', { examples: Array<typeof story>(7).fill(story) }],
  ['examples.1.title', { examples: [story, { ...story, title: '' }] }],
  ['examples.0.words', { examples: [{ ...story, words: '' }] }],
  ['examples.0.year', { examples: [{ ...story, year: 99_999 }] }],
])('says no at %s', (field, change) => expect(fieldOf(change)).toBe(field));

test('an emoji is one character', () => expect(fieldOf({ name: '🎉'.repeat(60) })).toBeUndefined());

test('what nobody wrote is left out', () => {
  const tidy = tidyWords({
    ...whole,
    name: ' Own it ',
    behavioursDo: [' Ring back. ', ' '],
    origin: { study: ' ', n: null, year: null },
    examples: [story, { title: '', words: ' ', place: '', year: null }],
  });
  expect(tidy).toEqual(whole);
});
