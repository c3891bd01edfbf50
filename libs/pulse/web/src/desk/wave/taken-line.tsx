import { useTranslations } from 'use-intl';
import type { DeskWaveFragment } from '../../gql/graphql';
import classes from './wave.module.css';

/** How many have taken a ballot so far, in the steps that give nobody away, as a line that fills. */
export function TakenLine({ wave }: { wave: Pick<DeskWaveFragment, 'takenSoFar' | 'invited' | 'threshold'> }) {
  const t = useTranslations('surveyDesk.wave');
  const { threshold } = wave;
  const [taken, invited] = [wave.takenSoFar ?? 0, wave.invited ?? 0];
  const share = invited > 0 ? Math.min(1, taken / invited) : 0;
  return (
    <div className={classes.taken} role="img" aria-label={t('taken', { taken, invited, threshold })}>
      <div className={classes.takenDone} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
