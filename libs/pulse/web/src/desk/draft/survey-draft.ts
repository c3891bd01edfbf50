import type { Form, IndexDefinition, Option, Question, Text } from '@throughline/pulse/domain';
import type {
  DeskFormFragment,
  DeskQuestionFragment,
  DeskSurveyFragment,
  LocalTextInput,
  QuestionInput,
  SurveyFormInput,
  UpdateSurveyInput,
} from '../../gql/graphql';

/** Whom a survey asks. An empty list: all. */
export interface Audience {
  readonly unitIds: readonly string[];
  readonly siteIds: readonly string[];
}

/** A survey as it stands in the editor. */
export interface SurveyDraft {
  readonly title: Text;
  readonly form: Form;
  readonly audience: Audience;
}

type LocalTexts = readonly { locale: string; words: string }[];

export const textOf = (list: LocalTexts | null | undefined): Text =>
  Object.fromEntries((list ?? []).map(({ locale, words }) => [locale, words]));

const inputOfText = (text: Text): LocalTextInput[] =>
  Object.entries(text)
    .filter(([, words]) => words.trim())
    .map(([locale, words]) => ({ locale, words }));

/** What the editor begins from. */
export const draftOf = ({ title, form, audience }: DeskSurveyFragment): SurveyDraft => ({
  title: textOf(title),
  form: formOf(form),
  audience: audienceOf(audience),
});

export const formOf = ({ locales, questions, indices }: DeskFormFragment): Form => ({
  locales,
  questions: questions.map(questionOf),
  indices: indices.map(({ id, name, questionIds, least, scoring }): IndexDefinition => ({
    id,
    name: textOf(name),
    questionIds,
    least,
    scoring,
  })),
});

type Asked = Pick<DeskSurveyFragment, 'form' | 'audience'>;

/** What a wave asks of its survey, and whom: without the questions about promises, which each wave brings itself. */
export function askedIn({ form, audience }: Asked): Pick<SurveyDraft, 'form' | 'audience'> {
  const asked = formOf(form);
  return {
    form: { ...asked, questions: asked.questions.filter(({ id }) => !id.startsWith('asked-back-')) },
    audience: audienceOf(audience),
  };
}

const audienceOf = ({ unitIds, siteIds }: Audience): Audience => ({ unitIds, siteIds });

export function questionOf(question: DeskQuestionFragment): Question {
  const { id, kind } = question;
  const asked = { id, text: textOf(question.text), ...(question.comment && { comment: true }) };
  switch (kind) {
    case 'LIKERT':
      return {
        ...asked,
        kind,
        labels: (question.labels ?? []).map(textOf),
        ...(question.reversed && { reversed: true }),
      };
    case 'SCALE':
      return { ...asked, kind, low: textOf(question.low), high: textOf(question.high) };
    case 'TEXT':
      return { id, kind, text: asked.text };
    default: {
      const options = (question.options ?? []).map((option): Option => ({ id: option.id, text: textOf(option.text) }));
      return { ...asked, kind, options, ...(question.atMost !== null && { atMost: question.atMost }) };
    }
  }
}

/** What is saved of a draft. A title without words is left as it was: a survey has one. */
export function inputOf({ title, form, audience }: SurveyDraft): Omit<UpdateSurveyInput, 'id' | 'version'> {
  const words = inputOfText(title);
  return {
    ...(words.length > 0 && { title: words }),
    form: inputOfForm(form),
    audience: { unitIds: [...audience.unitIds], siteIds: [...audience.siteIds] },
  };
}

const inputOfForm = ({ locales, questions, indices }: Form): SurveyFormInput => ({
  locales: [...locales],
  questions: questions.map(inputOfQuestion),
  indices: indices.map((index) => ({ ...index, name: inputOfText(index.name), questionIds: [...index.questionIds] })),
});

function inputOfQuestion(question: Question): QuestionInput {
  const { id, kind, text, comment } = question;
  const asked = { id, kind, text: inputOfText(text), ...(comment && { comment }) };
  switch (question.kind) {
    case 'LIKERT':
      return { ...asked, labels: question.labels.map(inputOfText), reversed: question.reversed ?? false };
    case 'SCALE':
      return { ...asked, low: inputOfText(question.low), high: inputOfText(question.high) };
    case 'TEXT':
      return asked;
    default:
      return {
        ...asked,
        options: question.options.map((option) => ({ id: option.id, text: inputOfText(option.text) })),
        atMost: question.atMost ?? null,
      };
  }
}
