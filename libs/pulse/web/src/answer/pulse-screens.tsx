import { useEffect, useState } from 'react';
import { ClosedScreen } from '../after/closed-screen';
import { GoneScreen } from '../after/gone-screen';
import { SentScreen } from '../after/sent-screen';
import { StaleScreen } from '../after/stale-screen';
import { WaitingScreen } from '../after/waiting-screen';
import { useLaidAside } from '../keep/use-laid-aside';
import { ElsewhereScreen } from '../keep/elsewhere-screen';
import type { KnownPulse } from '../protocol/known-pulse';
import type { Sent } from '../protocol/send-ballot';
import { AnswerSkeleton } from '../stage/answer-skeleton';
import { QuestionScreen } from './question-screen';
import { type Place, screenOf } from './screen';
import { SendScreen } from './send-screen';
import { Stage } from '../stage/stage';
import { StartScreen } from '../start/start-screen';
import { useAnswering } from './use-answering';
import { useBallot } from './use-ballot';

export interface PulseScreensProps {
  pulse: KnownPulse;
  personId: string;
  locale: string;
  place: Place;
  chooseLocale: (locale: string) => void;
  ask: () => Promise<void>;
}

/** One screen at a time, from the head of a pulse to the box. */
export function PulseScreens({ pulse, personId, place, ...given }: PulseScreensProps) {
  const ballot = useBallot(pulse, personId);
  const answering = useAnswering({ pulse, ballot, ...given });
  const [gone, setGone] = useState(false);
  const carried = useLaidAside(answering);
  useEffect(() => warmUp(given.locale), [given.locale]);

  const after = async (sent: Sent, shared: boolean) => {
    if (sent === 'sent') {
      setGone(shared);
      answering.go(null);
    }
    if (sent === 'closed' || sent === 'elsewhere') await answering.ask();
  };
  if (!ballot.record || carried === 'looking')
    return (
      <Stage>
        <AnswerSkeleton />
      </Stage>
    );
  if (gone) return <GoneScreen />;
  switch (screenOf(pulse, ballot.record, place)) {
    case 'closed':
      return <ClosedScreen answering={answering} />;
    case 'elsewhere':
      return <ElsewhereScreen answering={answering} refused={carried === 'refused'} />;
    case 'stale':
      return <StaleScreen answering={answering} onSent={after} />;
    case 'question':
      return <QuestionScreen key={place} answering={answering} at={place as number} />;
    case 'send':
      return <SendScreen answering={answering} onSent={after} />;
    case 'waiting':
      return <WaitingScreen answering={answering} onSent={after} />;
    case 'sent':
      return <SentScreen answering={answering} onErased={() => setGone(true)} />;
    case 'start':
      return <StartScreen answering={answering} />;
  }
}

const WARM_UP_AFTER = 2000; // ms

/** What is needed at the end is fetched at the beginning: by then there may be no connection. */
function warmUp(locale: string) {
  const later = setTimeout(
    () =>
      void import('../keep/recovery-sheet')
        .then((sheet) => sheet.warmUp(locale))
        // Without a connection there is nothing to fetch; who asks for the code is told so.
        .catch(() => undefined),
    WARM_UP_AFTER,
  );
  return () => clearTimeout(later);
}
