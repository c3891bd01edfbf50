import { checkForm, type Fault, textIn } from '@throughline/pulse/domain';
import { useMemo } from 'react';
import type { DeskSurveyFragment } from '../../gql/graphql';
import { draftOf, type SurveyDraft } from '../draft/survey-draft';

/**
 * All that keeps a draft from being launched: what the form lacks is found here at once, what nobody has licensed was
 * found by the server, and holds for a question as long as it has the words that were looked at.
 */
export function useFaults(draft: SurveyDraft, survey: DeskSurveyFragment, noTitle: Fault): Fault[] {
  return useMemo(() => {
    const own = checkForm(draft.form);
    const title = textIn(draft.title, 'en', draft.form.locales).trim() ? [] : [noTitle];
    return [...title, ...own, ...licenceFaults(draft, survey)];
  }, [draft, survey, noTitle]);
}

function licenceFaults({ form }: SurveyDraft, survey: DeskSurveyFragment): Fault[] {
  const seen = draftOf(survey).form.questions;
  return survey.faults.flatMap(({ field, message, hint }) => {
    const asked = seen[Number(/^questions\.(\d+)$/.exec(field)?.[1] ?? -1)];
    const place = form.questions.findIndex(({ id }) => id === asked?.id);
    const now = form.questions[place];
    const same = asked && now && JSON.stringify(asked.text) === JSON.stringify(now.text);
    return same ? [{ field: `questions.${place}`, message, hint }] : [];
  });
}
