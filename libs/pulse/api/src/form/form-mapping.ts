import type { Form, IndexDefinition, Option, Question as DomainQuestion, Text } from '@throughline/pulse/domain';
import type { LocalTextInput, QuestionIndexInput, QuestionInput, SurveyFormInput } from './form.input';
import type { LocalText, Question, QuestionIndex, SurveyForm } from './form.types';

// Between what GraphQL can say of a form and what the domain does: pure, and without loss.

/** Words by locale. What is blank is left out; the last of two in one language stands. */
export const textFrom = (list: readonly LocalTextInput[] | null | undefined): Text =>
  Object.fromEntries((list ?? []).filter(({ words }) => words.trim()).map(({ locale, words }) => [locale, words]));

/** Words by locale, as they are kept: in no order. */
export const textView = (text: Text): LocalText[] => Object.entries(text).map(([locale, words]) => ({ locale, words }));

/** As `textView`, in the order of the form's languages: who reads none of them is given the first. */
export function titleView(title: Text, locales: readonly string[]): LocalText[] {
  const placeOf = ({ locale }: LocalText) => (locales.includes(locale) ? locales.indexOf(locale) : locales.length);
  return textView(title).sort((a, b) => placeOf(a) - placeOf(b));
}

export const formFrom = ({ locales, questions, indices }: SurveyFormInput): Form => ({
  locales: [...new Set(locales)],
  questions: questions.map(questionFrom),
  indices: (indices ?? []).map(indexFrom),
});

export const formView = ({ locales, questions, indices }: Form): SurveyForm => ({
  locales: [...locales],
  questions: questions.map(questionView),
  indices: indices.map(indexView),
});

export function questionFrom(input: QuestionInput): DomainQuestion {
  const { id, kind } = input;
  const asked = { id, text: textFrom(input.text) };
  const room = input.comment ? { comment: true } : {};
  switch (kind) {
    case 'LIKERT':
      return {
        ...asked,
        kind,
        labels: (input.labels ?? []).map(textFrom),
        ...(input.reversed ? { reversed: true } : {}),
        ...room,
      };
    case 'SCALE':
      return { ...asked, kind, low: textFrom(input.low), high: textFrom(input.high), ...room };
    case 'TEXT':
      return { ...asked, kind };
    default:
      return {
        ...asked,
        kind,
        options: optionsFrom(input),
        ...(kind === 'MULTIPLE' && input.atMost != null ? { atMost: input.atMost } : {}),
        ...room,
      };
  }
}

const optionsFrom = ({ options }: QuestionInput): Option[] =>
  (options ?? []).map(({ id, text }) => ({ id, text: textFrom(text) }));

export function questionView(question: DomainQuestion): Question {
  const { id, kind, text } = question;
  const view: Question = {
    id,
    kind: kind as Question['kind'],
    text: textView(text),
    comment: question.comment ?? false,
    labels: null,
    reversed: null,
    low: null,
    high: null,
    options: null,
    atMost: null,
  };
  switch (question.kind) {
    case 'LIKERT':
      return { ...view, labels: question.labels.map(textView), reversed: question.reversed ?? false };
    case 'SCALE':
      return { ...view, low: textView(question.low), high: textView(question.high) };
    case 'TEXT':
      return view;
    default:
      return {
        ...view,
        options: question.options.map((option) => ({ id: option.id, text: textView(option.text) })),
        atMost: question.atMost ?? null,
      };
  }
}

const indexFrom = ({ id, name, questionIds, least, scoring }: QuestionIndexInput): IndexDefinition => ({
  id,
  name: textFrom(name),
  questionIds: [...questionIds],
  least,
  scoring,
});

const indexView = ({ id, name, questionIds, least, scoring }: IndexDefinition): QuestionIndex => ({
  id,
  name: textView(name),
  questionIds: [...questionIds],
  least,
  scoring: scoring as QuestionIndex['scoring'],
});
