import { useApolloClient } from '@apollo/client/react';
import { apiErrorOf } from '@throughline/platform/ui';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { DeskSurveyFragment } from '../../gql/graphql';
import { SURVEY, UPDATE_SURVEY } from '../desk.graphql';
import { Autosave, type SavePlace } from '../draft/autosave';
import { isSame } from '../draft/differences';
import { forgetDraft, keepDraft, keptDraft } from '../draft/kept-draft';
import { draftOf, inputOf, type SurveyDraft } from '../draft/survey-draft';
import { forgetSurveys } from '../forget-surveys';

/** The words of a survey as they stand on the page, saved by themselves. What an earlier visit could not save is there again. */
export function useAutosave(survey: DeskSurveyFragment) {
  const { id } = survey;
  const client = useApolloClient();
  const [{ autosave, first }] = useState(() => {
    const saved = draftOf(survey);
    const kept = keptDraft(id);
    const left = kept && !isSame(kept.draft, saved) ? kept : null;
    const version = left?.version ?? survey.version;
    return { autosave: new Autosave(placeOf(id, client), version, saved), first: left?.draft ?? saved };
  });
  const [draft, setDraft] = useState(first);
  const state = useSyncExternalStore(autosave.subscribe, autosave.snapshot);
  const unsaved = state.status !== 'saved';

  useEffect(() => autosave.changed(draft), [autosave, draft]);
  useEffect(() => () => void autosave.flush(), [autosave]);
  useEffect(() => {
    const again = () => void autosave.flush();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [autosave]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const change = useCallback((edit: (before: SurveyDraft) => SurveyDraft) => setDraft(edit), []);
  return {
    draft,
    change,
    state,
    /** Saves what waits. Gives whether all is saved. */
    flush: () => autosave.flush(),
    keepMine: () => autosave.keepMine(),
    takeTheirs: () => setDraft(autosave.takeTheirs()),
  };
}

function placeOf(id: string, client: ReturnType<typeof useApolloClient>): SavePlace {
  return {
    async save(draft, version) {
      const variables = { input: { id, version, ...inputOf(draft) } };
      const { data } = await client.mutate({ mutation: UPDATE_SURVEY, variables, update: forgetSurveys });
      return data!.updateSurvey.version;
    },
    async newest() {
      const { data } = await client.query({ query: SURVEY, variables: { id }, fetchPolicy: 'network-only' });
      return { version: data!.survey.version, draft: draftOf(data!.survey) };
    },
    kindOf(error) {
      const { code, field } = apiErrorOf(error);
      if (code === 'CONFLICT' && field === 'version') return 'overtaken';
      return code === 'NETWORK' || code === 'INTERNAL' ? 'offline' : 'refused';
    },
    keep: (kept) => keepDraft(id, kept),
    forget: () => forgetDraft(id),
  };
}
