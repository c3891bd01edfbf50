import { Button } from '@mantine/core';
import { apiErrorOf, EmptyState, ErrorState } from '@throughline/platform/ui';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { KnownPulse } from '../protocol/known-pulse';
import { chosenLanguage, languageFor } from '../protocol/language';
import { AnswerSkeleton } from '../stage/answer-skeleton';
import { PulseScreens } from './pulse-screens';
import { RefusedScreen } from '../start/refused-screen';
import { placeIn } from './screen';
import { Stage } from '../stage/stage';
import { useKnownPulse } from './use-known-pulse';
import type { PersonHere } from './use-person-here';

export interface PulseGateProps {
  waveId: string;
  person: PersonHere;
  /** The language that our words are shown in. */
  locale: string;
  /** The form is written in this one. */
  onLocale: (locale: string) => void;
  /** The person wants this one. */
  onChoose: (locale: string) => void;
}

/** Lets nobody answer before API and ballot box tell the same of the pulse. */
export function PulseGate({ waveId, person, locale, onLocale, onChoose }: PulseGateProps) {
  const t = useTranslations('answer');
  const [search] = useSearchParams();
  const { asked, ask, trust } = useKnownPulse(waveId, person);
  const pulse = 'pulse' in asked ? asked.pulse : undefined;
  const shown = pulse && shownIn(pulse, locale);
  useEffect(() => {
    if (shown && shown !== locale) onLocale(shown);
  }, [shown, locale, onLocale]);

  switch (asked.is) {
    case 'loading':
      return (
        <Stage>
          <AnswerSkeleton />
        </Stage>
      );
    case 'failed':
      return <Stage>{failure(asked.error)}</Stage>;
    case 'unreachable':
      return (
        <Stage>
          <EmptyState
            page
            title={t('unreachable.title')}
            action={<Button onClick={() => void ask()}>{t('refused.again')}</Button>}
          >
            {t('unreachable.lead')}
          </EmptyState>
        </Stage>
      );
    case 'refused':
      return <RefusedScreen why={asked.why} pulse={asked.pulse} team={person.team} onTrust={trust} onAgain={ask} />;
    case 'there':
      return (
        <PulseScreens
          pulse={asked.pulse}
          personId={person.id}
          locale={shown!}
          place={placeIn(search, asked.pulse.form.questions.length)}
          chooseLocale={onChoose}
          ask={ask}
        />
      );
  }

  function failure(error: unknown) {
    if (apiErrorOf(error).code !== 'NOT_FOUND') return <ErrorState page error={error} onRetry={() => void ask()} />;
    return (
      <EmptyState
        page
        title={t('notInvited.title')}
        action={
          <Button component={Link} to="/pulse">
            {t('all')}
          </Button>
        }
      >
        {t('notInvited.lead')}
      </EmptyState>
    );
  }
}

const shownIn = ({ form }: KnownPulse, locale: string) =>
  languageFor(form.locales, chosenLanguage(), [locale, ...navigator.languages]);
