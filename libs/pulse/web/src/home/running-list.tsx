import { useFormatter, useTranslations } from 'use-intl';
import type { PulseTodayQuery } from '../gql/graphql';
import classes from './home.module.css';

/** Open pulses as lines that fill, in steps: nobody can see whose answer was the last. */
export function RunningList({ running }: { running: PulseTodayQuery['runningPulses'] }) {
  const t = useTranslations('pulseHome');
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <div className={classes.running}>
      <h3 className={classes.label}>{t('running')}</h3>
      {running.map(({ waveId, title, closesAt, invited, takenSoFar }) => (
        <div key={waveId} className={classes.line}>
          <p className={classes.lineWords}>
            <span>
              {title}, {t('closes', { at: day(closesAt) })}
            </span>
            <span>
              {takenSoFar > 0
                ? t('soFar', { taken: format.number(takenSoFar), invited: format.number(invited) })
                : t('soFarNone', { invited: format.number(invited) })}
            </span>
          </p>
          <div className={classes.track} aria-hidden="true">
            <span style={{ width: `${(takenSoFar / invited) * 100}%` }} />
          </div>
        </div>
      ))}
    </div>
  );
}
