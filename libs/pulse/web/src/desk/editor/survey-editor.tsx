import { FormError, PageHeader } from '@throughline/platform/ui';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { DeskSurveyFragment, WaveState } from '../../gql/graphql';
import { wordsIn } from '../../words/local-text';
import { isSame } from '../draft/differences';
import { askedIn } from '../draft/survey-draft';
import { OpenStep } from '../open/open-step';
import { WaveStanding } from '../wave/wave-standing';
import { PeopleStep } from '../people/people-step';
import { ConflictNotice } from './conflict-notice';
import { type Editing, EditingContext } from './editing';
import { EditorMenu } from './editor-menu';
import { QuestionsStep } from './questions-step';
import { SaveWords } from './save-words';
import { type Step, STEPS, Steps } from './steps';
import { useAutosave } from './use-autosave';
import { useFaults } from './use-faults';
import { useWayToField } from './use-way-to-field';

const LEAST = 5;

export interface SurveyEditorProps {
  survey: DeskSurveyFragment;
  /** Told how the newest wave stands, to look again as often as that wants it. */
  watch: (state: WaveState | undefined) => void;
}

/** Questions, people, opening: one survey, saved as it is written. */
export function SurveyEditor({ survey, watch }: SurveyEditorProps) {
  const t = useTranslations('surveyDesk');
  const locale = useLocale();
  const [params, setParams] = useSearchParams();
  const { draft, change, state, flush, keepMine, takeTheirs } = useAutosave(survey);
  const [told, setTold] = useState(false);
  const [opened, open] = useState<string | null>(null);
  const leadTo = useWayToField();
  const [threshold, setThreshold] = useState(survey.latestWave?.threshold ?? LEAST);
  const noTitle = useMemo(() => ({ field: 'title', message: t('title.missing'), hint: t('title.missingHint') }), [t]);
  const faults = useFaults(draft, survey, noTitle);
  const step: Step = STEPS.find((each) => each === params.get('step')) ?? 'questions';
  const wave = survey.latestWave;
  const watching = useEffectEvent(watch);
  useEffect(() => watching(wave?.state), [wave?.state]);

  const editing: Editing = {
    surveyId: survey.id,
    ...{ draft, change, faults, told, opened, open, threshold, setThreshold },
    tell: () => setTold(true),
  };
  const outdated = wave !== null && !isSame(draft, { ...draft, ...askedIn(wave) });
  function goTo(field: string) {
    setTold(true);
    const place = Number(/^questions\.(\d+)/.exec(field)?.[1] ?? -1);
    open(draft.form.questions[place]?.id ?? null);
    leadTo(field);
    setParams({}, { preventScrollReset: true });
  }
  return (
    <EditingContext value={editing}>
      <PageHeader
        // As it was saved: a title that changes with each letter would be read out with each.
        title={wordsIn(survey.title, [locale])}
        trail={<Link to="/pulse/surveys">{t('list.title')}</Link>}
        lead={<SaveWords status={state.status} />}
        actions={<EditorMenu survey={survey} flush={flush} />}
      />
      {state.theirs && (
        <ConflictNotice
          mine={draft}
          theirs={state.theirs.draft}
          onTakeTheirs={takeTheirs}
          onKeepMine={() => void keepMine()}
        />
      )}
      {state.status === 'refused' && <FormError error={state.error} />}
      {wave && <WaveStanding wave={wave} outdated={outdated} />}
      <Steps current={step} />
      {step === 'questions' && <QuestionsStep />}
      {step === 'people' && <PeopleStep />}
      {step === 'open' && <OpenStep survey={survey} flush={flush} goTo={goTo} />}
    </EditingContext>
  );
}
