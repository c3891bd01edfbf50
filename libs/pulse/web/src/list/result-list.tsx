import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Card } from '@throughline/platform/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { RESULT_WAVES } from './pulses.graphql';
import classes from './pulses.module.css';

const FIRST = 6;

/** The pulses with something to show, the newest first, for those who answer for others. */
export function ResultList() {
  const t = useTranslations('pulseList.results');
  const locale = useLocale();
  const format = useFormatter();
  const [all, setAll] = useState(false);
  const { data } = useQuery(RESULT_WAVES, { variables: { locale }, fetchPolicy: 'cache-and-network' });
  const waves = data?.pulseResultWaves ?? [];
  if (waves.length === 0) return null;
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <section className={classes.section} aria-labelledby="pulse-results">
      <h2 id="pulse-results" className={classes.heading}>
        {t('title')}
      </h2>
      <Card as="ul" flush>
        {waves.slice(0, all ? undefined : FIRST).map(({ waveId, title, closedOn }) => (
          <li key={waveId} className={classes.result}>
            <Link to={`/pulse/${waveId}/results`} className={classes.resultLink}>
              <span className={classes.resultTitle}>{title}</span>
              <span className={classes.resultDay}>{t('closed', { at: day(closedOn) })}</span>
              <IconChevronRight size={18} stroke={1.8} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </Card>
      {waves.length > FIRST && (
        <Button className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: waves.length })}
        </Button>
      )}
    </section>
  );
}
