import type { Form, IndexDefinition, Question, QuestionKind, Text } from './form';
import { LABEL_SETS } from './label-sets';

/** Only the words in these languages: what a form does not speak is not kept beside what it does. */
export const textFor = (text: Text, locales: readonly string[]): Text =>
  Object.fromEntries(Object.entries(text).filter(([locale]) => locales.includes(locale)));

/** A question that has nothing but what its kind begins with. */
export function blankQuestion(id: string, kind: QuestionKind, locales: readonly string[]): Question {
  return ofKind({ id, kind: 'TEXT', text: {} }, kind, locales);
}

/** The same question, answered in another way. What the new kind has a use for stays. */
export function ofKind(question: Question, kind: QuestionKind, locales: readonly string[]): Question {
  if (question.kind === kind) return question;
  const { id, text, comment } = question;
  const asked = { id, text, ...(comment && { comment }) };
  switch (kind) {
    case 'LIKERT':
      return { ...asked, kind, labels: LABEL_SETS[0]!.labels.map((label) => textFor(label, locales)) };
    case 'SCALE':
      return { ...asked, kind, low: {}, high: {} };
    case 'TEXT':
      return { id, text, kind };
    default:
      return { ...asked, kind, options: optionsOf(question) };
  }
}

const optionsOf = (question: Question) =>
  'options' in question ? question.options : ['a', 'b'].map((id) => ({ id, text: {} }));

/** With a question after the one at `place`, or at the end. */
export function withQuestion(form: Form, question: Question, place = form.questions.length - 1): Form {
  const questions = [...form.questions];
  questions.splice(place + 1, 0, question);
  return { ...form, questions };
}

/** Without a question; figures do without it too, and those that have no other go. */
export function withoutQuestion(form: Form, id: string): Form {
  return {
    ...form,
    questions: form.questions.filter((question) => question.id !== id),
    indices: form.indices.flatMap((index) => withoutId(index, id)),
  };
}

function withoutId(index: IndexDefinition, id: string): IndexDefinition[] {
  const questionIds = index.questionIds.filter((each) => each !== id);
  if (questionIds.length === index.questionIds.length) return [index];
  return questionIds.length > 0 ? [{ ...index, questionIds, least: Math.min(index.least, questionIds.length) }] : [];
}

/** With a question in the place of the one with its id. A figure that cannot count it any more does without it. */
export function withChanged(form: Form, question: Question): Form {
  const questions = form.questions.map((each) => (each.id === question.id ? question : each));
  const indices = form.indices.flatMap((index) =>
    countedBy(index, question.kind) ? [index] : withoutId(index, question.id),
  );
  return { ...form, questions, indices };
}

/** Whether questions of a kind can count into a figure. */
export const countedBy = ({ scoring }: Pick<IndexDefinition, 'scoring'>, kind: QuestionKind): boolean =>
  kind === (scoring === 'NET_PROMOTER' ? 'SCALE' : 'LIKERT');

/** With one question moved by one place; it stays where there is no further place. */
export function withMoved(form: Form, id: string, by: 1 | -1): Form {
  return { ...form, questions: moved(form.questions, id, by) };
}

/** A list with one of its items moved by one place. */
export function moved<Item extends { readonly id: string }>(list: readonly Item[], id: string, by: 1 | -1): Item[] {
  const after = [...list];
  const from = after.findIndex((item) => item.id === id);
  const [here, there] = [after[from], after[from + by]];
  if (here && there) [after[from], after[from + by]] = [there, here];
  return after;
}

/** In these languages alone, the first being the last resort. Words in others go. */
export function inLocales(form: Form, locales: readonly string[]): Form {
  const only = (text: Text) => textFor(text, locales);
  return {
    locales,
    questions: form.questions.map((question) => questionIn(question, only)),
    indices: form.indices.map((index) => ({ ...index, name: only(index.name) })),
  };
}

function questionIn(question: Question, only: (text: Text) => Text): Question {
  const asked = { ...question, text: only(question.text) };
  switch (asked.kind) {
    case 'LIKERT':
      return { ...asked, labels: asked.labels.map(only) };
    case 'SCALE':
      return { ...asked, low: only(asked.low), high: only(asked.high) };
    case 'TEXT':
      return asked;
    default:
      return { ...asked, options: asked.options.map(({ id, text }) => ({ id, text: only(text) })) };
  }
}

/** How many texts of a form lack their words in a language. */
export function missingIn(form: Form, locale: string): number {
  const texts = form.questions.flatMap((question) => textsOf(question));
  return texts.filter((text) => !text[locale]?.trim()).length;
}

/** All texts of a question, in the order in which people meet them. */
export function textsOf(question: Question): readonly Text[] {
  switch (question.kind) {
    case 'LIKERT':
      return [question.text, ...question.labels];
    case 'SCALE':
      return [question.text, question.low, question.high];
    case 'TEXT':
      return [question.text];
    default:
      return [question.text, ...question.options.map(({ text }) => text)];
  }
}
