import { type Form, inLocales, type IndexDefinition, type Question } from '@throughline/pulse/domain';
import type { QuestionBankQuery } from '../../gql/graphql';
import { formOf, questionOf } from '../draft/survey-draft';

/** Questions that belong together: a topic of ours, or an instrument of others. */
export interface Offer {
  readonly code: string;
  readonly questions: readonly Question[];
  /** The figures that these questions make together. */
  readonly indices: readonly IndexDefinition[];
  /** Of an instrument: what its authors call it. */
  readonly name?: string;
  /** What must be said beside it: whose mark a name is, or that nothing says that it may be asked. */
  readonly attribution?: string | null;
  readonly launchable: boolean;
}

/** What there is to take in, ours first. */
export function offersIn({ questionBank, surveyTemplates, instruments }: QuestionBankQuery): Offer[] {
  const forms = surveyTemplates.map(({ form, attribution }) => ({ form: formOf(form), attribution }));
  const topics = [...new Set(questionBank.map(({ topic }) => topic))];
  const ours = topics.map((topic): Offer => {
    const questions = questionBank.filter((each) => each.topic === topic).map(({ question }) => questionOf(question));
    const ids = new Set(questions.map(({ id }) => id));
    const maker = forms.find(({ form }) => form.indices.some((index) => isMadeOf(index, ids)));
    const indices = maker?.form.indices.filter((index) => isMadeOf(index, ids)) ?? [];
    return { code: topic, questions, indices, attribution: maker?.attribution ?? null, launchable: true };
  });
  const others = instruments.map(({ code, name, launchable, locale, questions, indices }): Offer => {
    const form = formOf({ locales: [locale], questions, indices });
    return { code, name, launchable, questions: form.questions, indices: form.indices };
  });
  return [...ours, ...others];
}

const isMadeOf = ({ questionIds }: IndexDefinition, ids: ReadonlySet<string>) => questionIds.every((id) => ids.has(id));

/** A form with these questions at its end, without those that it has, in its own languages; figures come once they are whole. */
export function withOffered(form: Form, questions: readonly Question[], indices: readonly IndexDefinition[]): Form {
  const known = new Set(form.questions.map(({ id }) => id));
  const fresh = questions.filter(({ id }) => !known.has(id));
  const taken = inLocales({ locales: form.locales, questions: fresh, indices }, form.locales);
  const all = new Set([...known, ...fresh.map(({ id }) => id)]);
  const figures = taken.indices.filter(
    (index) => isMadeOf(index, all) && !form.indices.some(({ id }) => id === index.id),
  );
  return {
    ...form,
    questions: [...form.questions, ...taken.questions],
    indices: [...form.indices, ...figures],
  };
}
