import { useNavigate } from 'react-router';
import { useFormatter } from 'use-intl';
import type { KnownPulse } from '../protocol/known-pulse';
import { wordsIn } from '../words/local-text';
import type { Place } from './screen';
import type { Ballot } from './use-ballot';

/** All that the screens of a pulse share. */
export interface Answering {
  readonly pulse: KnownPulse;
  readonly ballot: Ballot;
  /** The language that the form is shown in. */
  readonly locale: string;
  readonly chooseLocale: (locale: string) => void;
  readonly title: string;
  /** Until when it takes answers, in words. */
  readonly closes: string;
  /** Goes to a question, to sending, or to the head of the pulse. */
  readonly go: (place: Place) => void;
  /** Asks API and ballot box again. */
  readonly ask: () => Promise<void>;
}

export interface AnsweringGiven {
  pulse: KnownPulse;
  ballot: Ballot;
  locale: string;
  chooseLocale: (locale: string) => void;
  ask: () => Promise<void>;
}

export function useAnswering(given: AnsweringGiven): Answering {
  const navigate = useNavigate();
  const format = useFormatter();
  const { pulse, locale } = given;
  const closesAt = new Date(pulse.closesAt);
  return {
    ...given,
    title: wordsIn(pulse.title, [locale, ...pulse.form.locales]),
    closes: format.dateTime(closesAt, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }),
    go: (place) => void navigate({ search: place === null ? '' : `?q=${place}` }),
  };
}
