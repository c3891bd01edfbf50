import type { Fault, Form } from '@throughline/pulse/domain';
import { createContext, use } from 'react';
import type { SurveyDraft } from '../draft/survey-draft';

/** What all parts of the editor share. */
export interface Editing {
  readonly surveyId: string;
  readonly draft: SurveyDraft;
  readonly change: (edit: (draft: SurveyDraft) => SurveyDraft) => void;
  /** All that keeps it from being launched. */
  readonly faults: readonly Fault[];
  /** Somebody has asked what is missing: faults are said at every field, and not only where somebody was. */
  readonly told: boolean;
  readonly tell: () => void;
  /** The question that stands open, and in the preview. */
  readonly opened: string | null;
  readonly open: (id: string | null) => void;
  /** Nothing is to be shown of fewer people. */
  readonly threshold: number;
  readonly setThreshold: (threshold: number) => void;
}

export const EditingContext = createContext<Editing | null>(null);

/** Inside the editor of a survey. */
export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('This is not inside the editor of a survey');
  return editing;
}

/** Changes the form alone. */
export function useForm(): [Form, (edit: (form: Form) => Form) => void] {
  const { draft, change } = useEditing();
  return [draft.form, (edit) => change((before) => ({ ...before, form: edit(before.form) }))];
}

/** The faults at a place and below it. */
export const faultsAt = (faults: readonly Fault[], place: string): Fault[] =>
  faults.filter(({ field }) => field === place || field.startsWith(`${place}.`));
