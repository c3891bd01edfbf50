import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card } from '@throughline/platform/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { RESULT_WAVES } from './pulses.graphql';
import classes from './pulses.module.css';

const FIRST = 6;

/** The newest pulses with something to show, for those who answer for others. */
export function ResultList() {
  const t = useTranslations('pulseList.results');
  const locale = useLocale();
  const format = useFormatter();
  const { data } = useQuery(RESULT_WAVES, { variables: { locale }, fetchPolicy: 'cache-and-network' });
  const [all, setAll] = useState(false);
  const found = data?.pulseResultWaves ?? [];
  const waves = all ? found : found.slice(0, FIRST);
  if (waves.length === 0) return null;
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('title')}</h2>
      <ul className={classes.list}>
        {waves.map(({ waveId, title, closedOn }) => (
          <Card as="li" key={waveId} className={classes.pulse}>
            <div className={classes.words}>
              <h3 className={classes.title}>
                <Link to={`/pulse/${waveId}/results`}>{title}</Link>
              </h3>
              <p className={classes.about}>{t('closed', { at: day(closedOn) })}</p>
            </div>
          </Card>
        ))}
      </ul>
      {found.length > FIRST && (
        <Button className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: found.length })}
        </Button>
      )}
    </section>
  );
}
