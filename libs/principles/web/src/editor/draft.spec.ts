import { blankStory, draftOf, inputOf, missingIn, withoutBlanks } from './draft';

const principle = {
  __typename: 'Principle' as const,
  id: 'p',
  name: 'Own it',
  state: 'published' as const,
  version: 3,
  plainWords: 'Stay with it.',
  customerNeed: 'I want it done.',
  behavioursDo: ['Ring back.', 'Say when.'],
  behavioursStop: [],
  origin: { __typename: 'ResearchOrigin' as const, study: 'Interviews', n: 40, year: null },
  owner: { __typename: 'Person' as const, id: 'ann', name: 'Ann' },
  examples: [
    { __typename: 'PrincipleExample' as const, id: 'e', title: 'A call', words: 'She rang.', place: null, year: 2024 },
  ],
};

test('what is opened and not touched is saved as it was', () => {
  expect(inputOf(draftOf(principle))).toEqual({
    name: 'Own it',
    plainWords: 'Stay with it.',
    customerNeed: 'I want it done.',
    behavioursDo: ['Ring back.', 'Say when.'],
    behavioursStop: [],
    origin: { study: 'Interviews', n: 40, year: null },
    ownerId: 'ann',
    examples: [{ title: 'A call', words: 'She rang.', place: null, year: 2024 }],
  });
});

test('a new one has room for a story, and lacks what others must see', () => {
  const fresh = draftOf(null);
  expect(fresh.stories).toHaveLength(1);
  expect(missingIn(fresh)).toEqual(['plainWords', 'examples']);
  expect(missingIn(draftOf(principle))).toEqual([]);
});

test('stories that nobody wrote leave the form, but for the room for one', () => {
  const draft = draftOf(principle);
  const [story] = draft.stories;
  const stories = [blankStory(), ...draft.stories, blankStory()];
  expect(withoutBlanks({ ...draft, stories }).stories).toEqual([story]);
  expect(withoutBlanks(draftOf(null)).stories).toHaveLength(1);
});
