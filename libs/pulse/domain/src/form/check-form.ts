import type { Fault } from './fault';
import type { Form, IndexDefinition, Question, Text } from './form';
import { MOST_SHEET_BYTES, mostSheetBytes } from './sheet-size';

const MOST_QUESTIONS = 60;
const LABELS = { least: 2, most: 7 };
const OPTIONS = { least: 2, most: 20 };

/** All that keeps a form from being launched. A draft may have faults; they are shown beside their fields. */
export function checkForm(form: Form): Fault[] {
  const { questions, indices, locales } = form;
  return [
    ...given(locales.length > 0, 'locales', 'No language is chosen', 'Choose the languages that people read.'),
    ...given(questions.length > 0, 'questions', 'There is no question', 'Add one, or begin from a template.'),
    ...given(
      questions.length <= MOST_QUESTIONS,
      'questions',
      `There are ${questions.length} questions`,
      `Keep to ${MOST_QUESTIONS}: people have a few minutes.`,
    ),
    ...repeated(questions).map((id) =>
      fault('questions', `Two questions are called ${id}`, 'Give each an id of its own.'),
    ),
    ...repeatedIndices(form).map((id) =>
      fault('indices', `Another index or question is called ${id} too`, 'Give each an id of its own.'),
    ),
    ...[...questions, ...indices]
      .filter(({ id }) => !isId(id))
      .map(({ id }) =>
        fault('questions', `“${id}” cannot tell a question or an index from others`, 'Give it another id.'),
      ),
    ...questions.flatMap((question, place) => checkQuestion(question, `questions.${place}`, locales)),
    ...indices.flatMap((index, place) => checkIndex(index, `indices.${place}`, form)),
    ...given(
      mostSheetBytes(form) <= MOST_SHEET_BYTES,
      'questions',
      'The longest answers to all of these questions would not fit into a ballot',
      'Ask fewer questions, or give questions and options shorter ids.',
    ),
  ];
}

function checkQuestion(question: Question, field: string, locales: readonly string[]): Fault[] {
  const text = checkText(question.text, `${field}.text`, locales);
  switch (question.kind) {
    case 'LIKERT':
      return [
        ...text,
        ...within(question.labels, LABELS, `${field}.labels`, 'labels'),
        ...question.labels.flatMap((label, place) => checkText(label, `${field}.labels.${place}`, locales)),
      ];
    case 'SCALE':
      return [
        ...text,
        ...checkText(question.low, `${field}.low`, locales),
        ...checkText(question.high, `${field}.high`, locales),
      ];
    case 'TEXT':
      return text;
    default:
      return [
        ...text,
        ...within(question.options, OPTIONS, `${field}.options`, 'options'),
        ...repeated(question.options).map((id) =>
          fault(`${field}.options`, `Two options are called ${id}`, 'Give each an id of its own.'),
        ),
        ...question.options.flatMap((option, place) => checkText(option.text, `${field}.options.${place}`, locales)),
        ...checkAtMost(question.atMost, question.options.length, field),
      ];
  }
}

function checkIndex({ questionIds, least, scoring }: IndexDefinition, field: string, { questions }: Form): Fault[] {
  const kind = scoring === 'NET_PROMOTER' ? 'SCALE' : 'LIKERT';
  const fitting = new Set(questions.filter((question) => question.kind === kind).map(({ id }) => id));
  const strange = questionIds.filter((id) => !fitting.has(id));
  return [
    ...given(questionIds.length > 0, `${field}.questionIds`, 'This index has no questions', 'Choose its questions.'),
    ...strange.map((id) =>
      fault(`${field}.questionIds`, `${id} cannot count into this index`, `Choose questions of the kind ${kind}.`),
    ),
    ...given(
      Number.isInteger(least) && least >= 1 && least <= Math.max(1, questionIds.length),
      `${field}.least`,
      `A person cannot be scored from ${least} answers`,
      `Ask for 1 to ${questionIds.length} of its questions.`,
    ),
  ];
}

const checkText = (text: Text, field: string, locales: readonly string[]) =>
  locales.flatMap((locale) =>
    given(
      Boolean(text[locale]?.trim()),
      `${field}.${locale}`,
      'The words are missing',
      `Write them in ${languageOf(locale)}.`,
    ),
  );

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What a language is called; one that is none is left as it is. */
function languageOf(locale: string): string {
  try {
    return languages.of(locale) ?? locale;
  } catch {
    return locale;
  }
}

const checkAtMost = (atMost: number | undefined, options: number, field: string) =>
  given(
    atMost === undefined || (Number.isInteger(atMost) && atMost >= 1 && atMost <= options),
    `${field}.atMost`,
    `Nobody can choose ${atMost} of ${options} options`,
    `Allow 1 to ${options}.`,
  );

const within = (list: readonly unknown[], { least, most }: typeof LABELS, field: string, what: string) =>
  given(
    list.length >= least && list.length <= most,
    field,
    `There are ${list.length} ${what}`,
    `Give ${least} to ${most}.`,
  );

const repeated = (list: readonly { id: string }[]) => {
  const ids = list.map(({ id }) => id);
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) < place))];
};

/** Answers are summed by the ids of both: two under one id would be one sum, of fewer people than it says. */
const repeatedIndices = ({ questions, indices }: Form) => {
  const known = new Set(questions.map(({ id }) => id));
  return [...new Set([...repeated(indices), ...indices.map(({ id }) => id).filter((id) => known.has(id))])];
};

/** What every object has by itself would look like an answer of those who gave none. */
const isId = (id: string) => id.trim() !== '' && !(id in Object.prototype);

const given = (holds: boolean, field: string, message: string, hint: string) =>
  holds ? [] : [fault(field, message, hint)];

const fault = (field: string, message: string, hint: string): Fault => ({ field, message, hint });
