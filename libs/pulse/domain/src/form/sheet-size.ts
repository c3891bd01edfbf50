import { type Form, type Question, WORDS_LENGTH } from './form';

/** How many bytes a sheet may have as JSON: what is sealed is padded to 8 KiB, with four bytes for the length. */
export const MOST_SHEET_BYTES = 8188;

/** How many characters all comments and answers in words of one sheet may have together. */
export const WORDS_TOGETHER = 1700;

/** The most that a character takes in UTF-8. */
const CHARACTER_BYTES = 4;
/** A SHA-256 in base64url. */
const HASH = 'x'.repeat(43);

/** How many bytes the longest sheet of a form takes as JSON, with words of the longest characters. */
export function mostSheetBytes({ locales, questions }: Form): number {
  const longest = (list: readonly string[]) => list.reduce((a, b) => (bytesOf(b) > bytesOf(a) ? b : a), '');
  const sheet = {
    formHash: HASH,
    locale: longest(locales),
    answers: Object.fromEntries(questions.map((question) => [question.id, longestAnswer(question)])),
    comments: Object.fromEntries(
      questions.filter(({ comment }: { comment?: boolean }) => comment).map(({ id }) => [id, '']),
    ),
  };
  const places = questions.filter((question) => question.kind === 'TEXT' || question.comment).length;
  return bytesOf(JSON.stringify(sheet)) + CHARACTER_BYTES * Math.min(WORDS_TOGETHER, places * WORDS_LENGTH);
}

function longestAnswer(question: Question) {
  switch (question.kind) {
    case 'LIKERT':
      return question.labels.length;
    case 'SCALE':
      return 10;
    case 'TEXT':
      return '';
    case 'SINGLE':
      return idsByLength(question.options)[0] ?? '';
    case 'MULTIPLE':
      return idsByLength(question.options).slice(0, question.atMost);
    case 'RANKING':
      return idsByLength(question.options);
  }
}

const idsByLength = (options: readonly { id: string }[]) =>
  options.map(({ id }) => id).sort((a, b) => bytesOf(b) - bytesOf(a));

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
