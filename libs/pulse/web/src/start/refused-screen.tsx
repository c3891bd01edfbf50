import { Button } from '@mantine/core';
import { EmptyState } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { KnownPulse } from '../protocol/known-pulse';
import type { Refusal } from '../protocol/refusal';
import classes from '../stage/stage.module.css';
import { Stage } from '../stage/stage';
import type { PersonHere } from '../answer/use-person-here';

export interface RefusedScreenProps {
  why: Refusal | 'old';
  pulse: KnownPulse;
  team: PersonHere['team'];
  onTrust: (pulse: KnownPulse) => void;
  onAgain: () => Promise<void>;
}

/** Why this device does not answer, in plain words. Whether a group is one's own, oneself knows best. */
export function RefusedScreen({ why, pulse, team, onTrust, onAgain }: RefusedScreenProps) {
  const t = useTranslations('answer.refused');
  if (why === 'unit')
    return (
      <Stage>
        <EmptyState
          page
          title={t('unitTitle')}
          action={
            <div className={classes.acts}>
              <Button component={Link} to="/pulse">
                {t('unitNo')}
              </Button>
              <Button variant="filled" onClick={() => onTrust(pulse)}>
                {t('unitYes')}
              </Button>
            </div>
          }
        >
          <p>{t('unit', { label: pulse.cohort.label, team: team?.name ?? 'none' })}</p>
          <p>{t('unitHint')}</p>
        </EmptyState>
      </Stage>
    );
  return (
    <Stage>
      <EmptyState page title={t('title')} action={<Button onClick={() => void onAgain()}>{t('again')}</Button>}>
        <p>{t(why)}</p>
        <p>
          {t('safe')} {why !== 'old' && t('tell')}
        </p>
      </EmptyState>
    </Stage>
  );
}
