import { useApolloClient } from '@apollo/client/react';
import { Announcer, ErrorState } from '@throughline/platform/ui';
import { signInPath } from '@throughline/people/web';
import { useEffect, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { layAside } from '../device/carried';
import { chooseLanguage, chosenLanguage, languageFor } from '../protocol/language';
import { AnswerSkeleton } from '../stage/answer-skeleton';
import { AnswerWords } from '../stage/answer-words';
import { PulseGate } from './pulse-gate';
import { Stage } from '../stage/stage';
import { askEarly } from './use-known-pulse';
import { usePersonHere } from './use-person-here';
import { watchOffline } from '../device/watch-offline';

/** Answers a pulse, with nothing else on the screen. It opens without a connection too, where it was open before. */
export function AnswerPage() {
  const { waveId = '' } = useParams();
  const { pathname, search } = useLocation();
  const client = useApolloClient();
  const { person, error, again } = usePersonHere();
  const [aside, setAside] = useState(false);
  // Before it is known whether it is written in them: chosen, or read elsewhere.
  const [locale, setLocale] = useState(() => languageFor(['en', 'de'], chosenLanguage(), navigator.languages));

  useEffect(() => askEarly(client, waveId), [client, waveId]);
  useEffect(() => void layAside(waveId).then(() => setAside(true)), [waveId]);
  useEffect(watchOffline, []);

  const choose = (chosen: string) => {
    chooseLanguage(chosen);
    setLocale(chosen);
  };
  // The address goes along without what stood behind #: it is laid aside on this device.
  if (aside && person === null) return <Navigate to={signInPath(`${pathname}${search}`)} replace />;
  return (
    <AnswerWords locale={locale}>
      {aside && person ? (
        <PulseGate
          key={`${waveId} ${person.id}`}
          waveId={waveId}
          person={person}
          locale={locale}
          onLocale={setLocale}
          onChoose={choose}
        />
      ) : (
        <Stage>{error ? <ErrorState page error={error} onRetry={again} /> : <AnswerSkeleton />}</Stage>
      )}
      <Announcer />
    </AnswerWords>
  );
}
