import { useQuery } from '@apollo/client/react';
import { Card } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useResultsOf } from './use-results-of';
import { WaveStateTag } from './wave-state-tag';
import { WAVES } from './wave.graphql';
import { useWaveWords } from './wave-words';
import classes from './wave.module.css';

/** What was asked with this survey before, and the way to what came of it. */
export function PastWaves({ surveyId }: { surveyId: string }) {
  const t = useTranslations('surveyDesk.past');
  const { about, on } = useWaveWords();
  const resultsOf = useResultsOf();
  const { data } = useQuery(WAVES, { variables: { surveyId }, fetchPolicy: 'cache-and-network' });
  const waves = data?.waves.edges.map(({ node }) => node) ?? [];
  const past = waves.filter(({ state }) => state === 'CLOSED' || state === 'ARCHIVED' || state === 'CANCELLED');
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="survey-past">
      <h2 id="survey-past" className={classes.pastTitle}>
        {t('title')}
      </h2>
      <Card as="ul" flush>
        {past.map((wave) => (
          <li key={wave.id} className={classes.pastWave}>
            <span className={classes.pastWords}>
              <WaveStateTag state={wave.state} /> {about(wave)}
            </span>
            {resultsOf(wave) && (
              <Link to={resultsOf(wave) ?? ''} aria-label={t('resultsOf', { on: on(wave.closesAt, wave.timeZone) })}>
                {t('results')}
              </Link>
            )}
          </li>
        ))}
      </Card>
    </section>
  );
}
