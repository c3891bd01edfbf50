import { Button } from '@mantine/core';
import { Card } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { MyPulsesQuery } from '../gql/graphql';
import { wordsIn } from '../words/local-text';
import { minutesFor } from '../words/minutes';
import classes from './pulses.module.css';

/** One pulse of the list: what it asks for, until when, and the way in. */
export function PulseCard({ pulse }: { pulse: MyPulsesQuery['myPulses'][number] }) {
  const t = useTranslations('pulseList');
  const format = useFormatter();
  const locale = useLocale();
  const { waveId, title, state, closesAt, questionCount } = pulse;
  const open = state === 'OPEN';
  const at = format.dateTime(new Date(closesAt), { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <Card as="li" className={classes.pulse}>
      <div className={classes.words}>
        <h3 className={classes.title}>{wordsIn(title, [locale])}</h3>
        <p className={classes.about}>
          {open && t('about', { count: questionCount, minutes: minutesFor(questionCount) })}
          {state === 'CLOSING' ? t('counting') : t(open ? 'closes' : 'closed', { at })}
        </p>
      </div>
      <Button component={Link} to={`/pulse/${waveId}`} variant={open ? 'filled' : 'default'}>
        {t(open ? 'answer' : 'look')}
      </Button>
    </Card>
  );
}
