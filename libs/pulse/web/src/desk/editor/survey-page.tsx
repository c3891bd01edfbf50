import { useQuery } from '@apollo/client/react';
import { apiErrorOf, ErrorState } from '@throughline/platform/ui';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { SURVEY } from '../desk.graphql';
import { DeskWords } from '../desk-words';
import { EditorSkeleton } from './editor-skeleton';
import { SurveyEditor } from './survey-editor';

/** What moves by itself is looked at again. */
const SOON_MS = 2_500;
const LATER_MS = 30_000;

/** Where a survey is written, aimed and opened. */
export function SurveyPage() {
  return (
    <DeskWords>
      <Loaded />
    </DeskWords>
  );
}

function Loaded() {
  const t = useTranslations('surveyDesk');
  const { id = '' } = useParams();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(SURVEY, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: false,
    skipPollAttempt: () => document.hidden,
  });
  const survey = data?.survey;
  if (error && !survey) {
    const back = <Link to="/pulse/surveys">{t('toAll')}</Link>;
    return <ErrorState page error={error} onRetry={() => void refetch()} act={apiErrorOf(error).code && back} />;
  }
  if (!survey) return <EditorSkeleton />;
  return (
    <SurveyEditor
      key={survey.id}
      survey={survey}
      watch={(state) => {
        if (state === 'OPENING' || state === 'CLOSING') startPolling(SOON_MS);
        else if (state === 'OPEN' || state === 'SCHEDULED') startPolling(LATER_MS);
        else stopPolling();
      }}
    />
  );
}
