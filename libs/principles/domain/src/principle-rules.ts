/** How long words may be, in characters. A line in plain words is one line. */
export const NAME_LENGTH = 60;
export const PLAIN_WORDS_LENGTH = 160;
export const NEED_LENGTH = 300;
export const BEHAVIOUR_LENGTH = 160;
export const TITLE_LENGTH = 80;
export const STORY_LENGTH = 1200;
export const STUDY_LENGTH = 200;
/** Of each kind. */
export const MAX_BEHAVIOURS = 8;
export const MAX_EXAMPLES = 6;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** Something that really happened and shows what a principle means. */
export interface Example {
  title: string;
  words: string;
  place: string | null;
  year: number | null;
}

/** All that an editor writes of a principle. */
export interface PrincipleWords {
  name: string;
  plainWords: string;
  customerNeed: string;
  behavioursDo: string[];
  behavioursStop: string[];
  origin: { study: string; n: number | null; year: number | null } | null;
  examples: Example[];
}

/** What stands in the way of keeping or publishing a principle, and in which field of the form. */
export interface Objection {
  field: string;
  message: string;
  /** How to mend it. */
  hint: string;
}

/** Words as they are kept: without space around, and without behaviours, stories and research that nobody wrote. */
export function tidyWords({ origin, examples, ...words }: PrincipleWords): PrincipleWords {
  const study = origin?.study.trim() ?? '';
  const known = study !== '' || typeof origin?.n === 'number' || typeof origin?.year === 'number';
  return {
    name: words.name.trim(),
    plainWords: words.plainWords.trim(),
    customerNeed: words.customerNeed.trim(),
    behavioursDo: written(words.behavioursDo),
    behavioursStop: written(words.behavioursStop),
    origin: known ? { study, n: origin?.n ?? null, year: origin?.year ?? null } : null,
    examples: examples
      .map(({ title, words: story, place, year }) => ({
        title: title.trim(),
        words: story.trim(),
        place: place?.trim() || null,
        year: year ?? null,
      }))
      .filter((example) => Object.values(example).some(Boolean)),
  };
}

/** The first objection to keeping these words (tidied), or null. A draft may be unfinished. */
export function objectionToWords(words: PrincipleWords): Objection | null {
  const { origin, examples } = words;
  return (
    (words.name === ''
      ? { field: 'name', message: 'It has no name', hint: 'Give it a name of two to four words.' }
      : null) ??
    tooLong('name', words.name, NAME_LENGTH) ??
    tooLong('plainWords', words.plainWords, PLAIN_WORDS_LENGTH) ??
    tooLong('customerNeed', words.customerNeed, NEED_LENGTH) ??
    objectionToBehaviours('behavioursDo', words.behavioursDo) ??
    objectionToBehaviours('behavioursStop', words.behavioursStop) ??
    (origin ? objectionToOrigin(origin) : null) ??
    tooMany('examples', examples, MAX_EXAMPLES, 'stories') ??
    first(examples, (example, index) => objectionToExample(`examples.${index}`, example))
  );
}

/** What a principle must have before others see it: a line in plain words, and a story from real life. */
export function missingForPublication({
  plainWords,
  examples,
}: Pick<PrincipleWords, 'plainWords' | 'examples'>): Objection[] {
  const missing: Objection[] = [];
  if (plainWords === '')
    missing.push({
      field: 'plainWords',
      message: 'It is not said in plain words',
      hint: 'Say it in one line, then publish it.',
    });
  if (examples.length === 0)
    missing.push({
      field: 'examples',
      message: 'There is no story from real life',
      hint: 'Tell one, then publish it.',
    });
  return missing;
}

const written = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);

/** Characters as people and PostgreSQL count them: an emoji is not two. */
const tooLong = (field: string, text: string, most: number): Objection | null =>
  [...text].length > most
    ? { field, message: `This is longer than ${most} characters`, hint: 'Say it shorter.' }
    : null;

const tooMany = (field: string, list: readonly unknown[], most: number, what: string): Objection | null =>
  list.length > most ? { field, message: `These are more than ${most} ${what}`, hint: 'Choose the best.' } : null;

function first<T>(list: readonly T[], objection: (item: T, index: number) => Objection | null): Objection | null {
  return list.map(objection).find((found) => found !== null) ?? null;
}

const objectionToBehaviours = (field: string, behaviours: readonly string[]) =>
  tooMany(field, behaviours, MAX_BEHAVIOURS, 'lines') ??
  first(behaviours, (behaviour) => tooLong(field, behaviour, BEHAVIOUR_LENGTH));

function objectionToOrigin({ study, n, year }: NonNullable<PrincipleWords['origin']>): Objection | null {
  if (study === '')
    return {
      field: 'origin.study',
      message: 'The research is not named',
      hint: 'Say what was done, or leave the research out.',
    };
  if (n !== null && !(n > 0))
    return { field: 'origin.n', message: 'Nobody took part', hint: 'Say how many did, or leave it empty.' };
  return tooLong('origin.study', study, STUDY_LENGTH) ?? objectionToYear('origin.year', year);
}

function objectionToExample(field: string, { title, words, place, year }: Example): Objection | null {
  if (title === '') return { field: `${field}.title`, message: 'The story has no title', hint: 'Give it one.' };
  if (words === '') return { field: `${field}.words`, message: 'The story is not told', hint: 'Tell what happened.' };
  return (
    tooLong(`${field}.title`, title, TITLE_LENGTH) ??
    tooLong(`${field}.words`, words, STORY_LENGTH) ??
    tooLong(`${field}.place`, place ?? '', TITLE_LENGTH) ??
    objectionToYear(`${field}.year`, year)
  );
}

const objectionToYear = (field: string, year: number | null): Objection | null =>
  year !== null && (year < EARLIEST_YEAR || year > LATEST_YEAR)
    ? { field, message: 'This is no year', hint: 'Write it as 2024.' }
    : null;
