import { Button } from '@mantine/core';
import { Card, Tag } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { BallotRecord } from '../device/ballot-record';
import type { MyPulsesQuery } from '../gql/graphql';
import { wordsIn } from '../words/local-text';
import { minutesFor } from '../words/minutes';
import { type Standing, standingOf } from './pulse-standing';
import classes from './pulses.module.css';

export interface PulseCardProps {
  pulse: MyPulsesQuery['myPulses'][number];
  /** What this device keeps of my ballot. */
  record: BallotRecord | undefined;
}

const TO_DO: readonly Standing[] = ['open', 'begun', 'waiting'];

/** One pulse of the list: what it asks for, until when, how far I am with it, and the way in. */
export function PulseCard({ pulse, record }: PulseCardProps) {
  const t = useTranslations('pulseList');
  const format = useFormatter();
  const locale = useLocale();
  const { waveId, title, state, closesAt, questionCount, overrideReason } = pulse;
  const open = state === 'OPEN';
  const standing = standingOf(pulse, record);
  const at = format.dateTime(new Date(closesAt), { weekday: 'long', day: 'numeric', month: 'long' });
  const name = wordsIn(title, [locale]);
  return (
    <Card as="li" className={classes.pulse}>
      <div className={classes.words}>
        <h3 className={classes.title}>{name}</h3>
        <p className={classes.about}>
          {open && <span>{t('about', { count: questionCount, minutes: minutesFor(questionCount) })}</span>}
          <span>{t(open ? 'closes' : 'closed', { at })}</span>
          {standing !== 'open' && standing !== 'closed' && <Tag>{t(`standing.${standing}`)}</Tag>}
        </p>
        {overrideReason && <p className={classes.about}>{t('override', { reason: overrideReason })}</p>}
      </div>
      <Button
        component={Link}
        to={`/pulse/${waveId}`}
        variant={TO_DO.includes(standing) ? 'filled' : 'default'}
        aria-label={t('actOf', { act: t(`act.${standing}`), name })}
      >
        {t(`act.${standing}`)}
      </Button>
    </Card>
  );
}
