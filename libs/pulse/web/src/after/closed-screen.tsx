import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { AnswerSkeleton } from '../stage/answer-skeleton';
import { Stage } from '../stage/stage';
import type { Answering } from '../answer/use-answering';
import { NO_ANSWERS } from '../device/ballot-record';
import { Box } from '../protocol/box';
import { Arrived } from './arrived';
import { type Verdict, verdictOf } from './verdict';

const ERASED = { draft: NO_ANSWERS, sent: undefined, secret: undefined, outgoing: undefined, wanted: undefined };

/** After it has closed: whether the sealed answer was in the box. The answers themselves go from the device. */
export function ClosedScreen({ answering }: { answering: Answering }) {
  const t = useTranslations('answer.closed');
  const all = useTranslations('answer');
  const { pulse, ballot, title, closes } = answering;
  const { record } = ballot;
  const [found, setFound] = useState<Verdict | undefined>(record?.verdict);

  const note = useEffectEvent((counted: readonly string[] | null) => {
    // What was found once stays found: by then the answers are gone from here.
    if (record?.verdict) return;
    const verdict = verdictOf(record!, counted);
    setFound(verdict);
    if (verdict.is !== 'counting' && verdict.is !== 'unknown') void ballot.set({ ...ERASED, verdict });
  });
  const { ballotUrl, waveId } = pulse;
  useEffect(() => {
    const counted = new Box(ballotUrl, waveId).counted().catch(() => null);
    void counted.then(note);
  }, [ballotUrl, waveId]);

  if (!found)
    return (
      <Stage>
        <AnswerSkeleton />
      </Stage>
    );
  return (
    <Stage>
      <Arrived title={t(TITLES[found.is])} waiting={found.is !== 'counted'}>
        <p>
          <strong>{title}</strong>. {t('lead', { closes })}
        </p>
        <p>{t(LEADS[found.is], { count: found.of ?? 0 })}</p>
        <Button component={Link} to="/pulse">
          {all('all')}
        </Button>
      </Arrived>
    </Stage>
  );
}

const TITLES = {
  counting: 'counting',
  counted: 'counted',
  missing: 'missing',
  unsent: 'title',
  unknown: 'title',
} as const;
const LEADS = {
  counting: 'countingLead',
  counted: 'countedLead',
  missing: 'missingLead',
  unsent: 'unsent',
  unknown: 'unknown',
} as const;
