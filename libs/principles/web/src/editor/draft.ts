import { missingForPublication, type PrincipleWords, tidyWords } from '@throughline/principles/domain';
import type { PrincipleInput, PrincipleWordsFragment } from '../gql/graphql';

export interface StoryDraft {
  /** Tells it from the others while it has no words. */
  key: string;
  title: string;
  words: string;
  place: string;
  year: string;
}

/** A principle as it stands in the form: lists one a line, figures as they are typed. */
export interface Draft {
  name: string;
  plainWords: string;
  customerNeed: string;
  behavioursDo: string;
  behavioursStop: string;
  study: string;
  tookPart: string;
  researchYear: string;
  owner: { id: string; name: string } | null;
  stories: StoryDraft[];
}

/** What must be there before it is published. */
export type Missing = 'plainWords' | 'examples';

export const blankStory = (): StoryDraft => ({ key: crypto.randomUUID(), title: '', words: '', place: '', year: '' });

const typed = (figure: number | null | undefined) => (figure ?? '').toString();
const figure = (text: string) => (text === '' ? null : Number(text));

/** What an editor begins from: the words of a principle, or empty ones with room for a story. */
export function draftOf(principle: PrincipleWordsFragment | null): Draft {
  const stories = (principle?.examples ?? []).map(({ id, title, words, place, year }) => ({
    ...{ key: id, title, words, place: place ?? '', year: typed(year) },
  }));
  return {
    name: principle?.name ?? '',
    plainWords: principle?.plainWords ?? '',
    customerNeed: principle?.customerNeed ?? '',
    behavioursDo: principle?.behavioursDo.join('\n') ?? '',
    behavioursStop: principle?.behavioursStop.join('\n') ?? '',
    study: principle?.origin?.study ?? '',
    tookPart: typed(principle?.origin?.n),
    researchYear: typed(principle?.origin?.year),
    owner: principle?.owner ? { id: principle.owner.id, name: principle.owner.name } : null,
    stories: stories.length > 0 ? stories : [blankStory()],
  };
}

/** The words of a draft as they would be kept. */
export function wordsOf(draft: Draft): PrincipleWords {
  const { name, plainWords, customerNeed, behavioursDo, behavioursStop, study, tookPart, researchYear } = draft;
  return tidyWords({
    name,
    plainWords,
    customerNeed,
    behavioursDo: behavioursDo.split('\n'),
    behavioursStop: behavioursStop.split('\n'),
    origin: { study, n: figure(tookPart), year: figure(researchYear) },
    examples: draft.stories.map(({ title, words, place, year }) => ({ title, words, place, year: figure(year) })),
  });
}

export const inputOf = (draft: Draft): PrincipleInput => ({ ...wordsOf(draft), ownerId: draft.owner?.id ?? null });

export const missingIn = (draft: Draft): Missing[] =>
  missingForPublication(wordsOf(draft)).map(({ field }) => field as Missing);

/** Without stories that nobody wrote, so that what the API says of the second one is about the second one here. */
export function withoutBlanks(draft: Draft): Draft {
  const told = draft.stories.filter(({ title, words, place, year }) => (title + words + place + year).trim() !== '');
  return { ...draft, stories: told.length > 0 ? told : draft.stories.slice(0, 1) };
}
