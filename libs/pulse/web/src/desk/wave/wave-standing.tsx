import { Button } from '@mantine/core';
import { Card, ConfirmDialog } from '@throughline/platform/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DeskWaveFragment, WaveState } from '../../gql/graphql';
import { AudienceProblem } from '../people/audience-problem';
import { MoreTimeSheet } from './more-time-sheet';
import { useResultsOf } from './use-results-of';
import { TakenLine } from './taken-line';
import { useWaveActs, type WaveAct } from './use-wave-acts';
import { WaveStateTag } from './wave-state-tag';
import { useWaveWords } from './wave-words';
import classes from './wave.module.css';

/** What can be done in a state, the gentlest first. */
const ACTS: Partial<Record<WaveState, readonly WaveAct[]>> = {
  SCHEDULED: ['unschedule', 'cancel'],
  OPENING: ['cancel'],
  OPEN: ['close', 'cancel'],
  CLOSED: ['archive'],
  CANCELLED: ['archive'],
};

export interface WaveStandingProps {
  wave: DeskWaveFragment;
  /** The survey was changed since: the wave keeps what it was planned with. */
  outdated: boolean;
}

/** How the newest wave of a survey stands, and what can be done with it. */
export function WaveStanding({ wave, outdated }: WaveStandingProps) {
  const t = useTranslations('surveyDesk.act');
  const { about } = useWaveWords();
  const { asked, ask, run, busy } = useWaveActs(wave.id);
  const [moreTime, setMoreTime] = useState(false);
  const { state, problem } = wave;
  const acts = ACTS[state] ?? [];
  const results = useResultsOf()(wave);
  return (
    <Card className={classes.standing} aria-label={t('standing')}>
      <div className={classes.standingWords}>
        <WaveStateTag state={state} failed={problem !== null} />
        <p role="status">{about(wave)}</p>
      </div>
      {state === 'OPEN' && <TakenLine wave={wave} />}
      {problem && <AudienceProblem problem={problem} />}
      {outdated && <p className={classes.outdated}>{t(state === 'SCHEDULED' ? 'outdatedPlan' : 'outdated')}</p>}
      {(acts.length > 0 || results) && (
        <div className={classes.acts}>
          {state === 'OPEN' && (
            <Button aria-haspopup="dialog" onClick={() => setMoreTime(true)}>
              {t('more.name')}
            </Button>
          )}
          {acts.map((act) => (
            <Button key={act} onClick={() => ask(act)}>
              {t(`name.${act}`)}
            </Button>
          ))}
          {results && (
            <Button component={Link} to={results} variant="filled">
              {t('results')}
            </Button>
          )}
        </div>
      )}
      {moreTime && <MoreTimeSheet wave={wave} onClose={() => setMoreTime(false)} />}
      {asked && (
        <ConfirmDialog
          opened
          onClose={() => ask(null)}
          onConfirm={() => void run(asked)}
          title={t(`title.${asked}`)}
          act={t(`name.${asked}`)}
          critical={asked === 'cancel' && state === 'OPEN'}
          busy={busy}
        >
          <p>{t(asked === 'cancel' ? (state === 'OPEN' ? 'words.cancelOpen' : 'words.cancel') : `words.${asked}`)}</p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
