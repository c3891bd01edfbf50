import { randomUUID } from 'node:crypto';
import { storedText } from '@throughline/platform/text';
import type { Answer, Form, Question, Sheet } from '@throughline/pulse/domain';

/** One answer of one person, whose id is random. */
export interface AnswerRow {
  readonly blockId: string;
  readonly sheetId: string;
  readonly questionId: string;
  /** A place on the scale, or of the chosen option. */
  readonly value: number | null;
  /** Places of the options chosen; for a ranking the best first. */
  readonly choices: readonly number[] | null;
}

/** Words of one person; nothing says which answers came with them. */
export interface CommentRow {
  readonly id: string;
  readonly blockId: string;
  readonly questionId: string;
  readonly words: string;
  readonly locale: string;
}

/** Sheets as rows under random ids. */
export function answerRows(
  form: Form,
  sheets: readonly { readonly blockId: string; readonly sheet: Sheet }[],
): { answers: AnswerRow[]; comments: CommentRow[] } {
  const questions = new Map(form.questions.map((question) => [question.id, question]));
  const answers: AnswerRow[] = [];
  const comments: CommentRow[] = [];
  for (const { blockId, sheet } of sheets) {
    const { locale } = sheet;
    const sheetId = randomUUID();
    // Nobody could look at them before: what no database keeps, and what leaves no ink, goes here.
    const say = (questionId: string, said: string) => {
      const words = storedText(said).trim();
      if (words) comments.push({ id: randomUUID(), blockId, questionId, words, locale });
    };
    for (const [questionId, answer] of Object.entries(sheet.answers)) {
      const question = questions.get(questionId)!;
      if (question.kind === 'TEXT') say(questionId, answer as string);
      else answers.push({ blockId, sheetId, questionId, ...placesOf(question, answer) });
    }
    for (const [questionId, words] of Object.entries(sheet.comments)) say(questionId, words);
  }
  return { answers, comments };
}

function placesOf(question: Question, answer: Answer): Pick<AnswerRow, 'value' | 'choices'> {
  if (!('options' in question)) return { value: answer as number, choices: null };
  const placeOf = (id: string) => question.options.findIndex((option) => option.id === id) + 1;
  return typeof answer === 'string'
    ? { value: placeOf(answer), choices: null }
    : { value: null, choices: (answer as readonly string[]).map(placeOf) };
}
