import { Sheet } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { KnownPulse } from '../protocol/known-pulse';
import classes from '../stage/stage.module.css';

/** Everybody whose answers stand among mine, by name: a group could be filled up with people who do not exist. */
export function GroupSheet({ pulse, onClose }: { pulse: KnownPulse; onClose: () => void }) {
  const t = useTranslations('answer.group');
  const { cohort, members } = pulse;
  return (
    <Sheet opened onClose={onClose} title={t('title')}>
      <p className={classes.sheetLead}>{t('lead', { count: cohort.invited })}</p>
      <ul className={classes.names}>
        {members.map((name, place) => (
          <li key={place}>{name}</li>
        ))}
      </ul>
    </Sheet>
  );
}
