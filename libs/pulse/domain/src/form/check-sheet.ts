import type { Fault } from './fault';
import { WORDS_LENGTH, type ChoiceQuestion, type Form, type Question } from './form';
import type { Answer, Sheet } from './sheet';
import { WORDS_TOGETHER } from './sheet-size';

/** All that is wrong with the answers to a form. Answers come sealed, so that nobody but this could have checked them. */
export function checkSheet(form: Form, sheet: unknown): Fault[] {
  if (!isSheet(sheet)) return [fault('', 'These are not answers', 'Send answers and comments by question.')];
  const questions = new Map(form.questions.map((question) => [question.id, question]));
  return [
    ...(form.locales.includes(sheet.locale) ? [] : [unknownLocale(sheet.locale)]),
    ...Object.entries(sheet.answers).flatMap(([id, answer]) => {
      const question = questions.get(id);
      return question ? checkAnswer(question, answer) : [unknownQuestion('answers', id)];
    }),
    ...Object.entries(sheet.comments).flatMap(([id, words]) => {
      if (!questions.get(id)?.comment) return [unknownQuestion('comments', id)];
      return isWords(words) ? [] : [tooLong(`comments.${id}`)];
    }),
    ...(wordsIn(form, sheet) > WORDS_TOGETHER ? [tooLongTogether()] : []),
  ];
}

function checkAnswer(question: Question, answer: Answer): Fault[] {
  if (isAnswerTo(question, answer)) return [];
  const field = `answers.${question.id}`;
  if (question.kind === 'TEXT') return [tooLong(field)];
  return [
    fault(field, 'This answer is not on the scale of its question', 'Choose one of the answers that are offered.'),
  ];
}

function isAnswerTo(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'LIKERT':
      return isWhole(answer, 1, question.labels.length);
    case 'SCALE':
      return isWhole(answer, 0, 10);
    case 'SINGLE':
      return typeof answer === 'string' && areOptions(question, [answer]);
    case 'MULTIPLE':
      return Array.isArray(answer) && areOptions(question, answer) && answer.length <= (question.atMost ?? Infinity);
    case 'RANKING':
      return Array.isArray(answer) && areOptions(question, answer) && answer.length === question.options.length;
    case 'TEXT':
      return isWords(answer);
  }
}

const isWhole = (answer: Answer, least: number, most: number) =>
  Number.isInteger(answer) && (answer as number) >= least && (answer as number) <= most;

function areOptions({ options }: ChoiceQuestion, answer: readonly unknown[]): boolean {
  const known = new Set<unknown>(options.map(({ id }) => id));
  return answer.length > 0 && new Set(answer).size === answer.length && answer.every((id) => known.has(id));
}

/** How many characters were written in all. */
export function wordsIn({ questions }: Form, { answers, comments }: Sheet): number {
  const texts = questions.filter(({ kind }) => kind === 'TEXT').map(({ id }) => answers[id]);
  return [...texts, ...Object.values(comments)].reduce<number>((sum, words) => sum + lengthOf(words), 0);
}

const lengthOf = (words: unknown) => (typeof words === 'string' ? [...words].length : 0);

/** Characters as people count them: an emoji is not two. */
const isWords = (words: unknown) => typeof words === 'string' && words.trim() !== '' && lengthOf(words) <= WORDS_LENGTH;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSheet = (sheet: unknown): sheet is Sheet =>
  isRecord(sheet) && typeof sheet.locale === 'string' && isRecord(sheet.answers) && isRecord(sheet.comments);

const fault = (field: string, message: string, hint: string): Fault => ({ field, message, hint });

const unknownLocale = (locale: string) =>
  fault('locale', `The form is not written in ${locale.slice(0, 20)}`, 'Name one of its languages.');

const unknownQuestion = (place: string, id: string) =>
  fault(`${place}.${id}`, 'The form has no such question', 'Load the form again and answer what it asks.');

const tooLong = (field: string) =>
  fault(
    field,
    `These are no words, or more than ${WORDS_LENGTH} characters`,
    'Write something shorter, or leave it out.',
  );

const tooLongTogether = () =>
  fault(
    '',
    `All words together are more than ${WORDS_TOGETHER} characters`,
    'Shorten some of them: a sealed ballot has one length for everybody.',
  );
