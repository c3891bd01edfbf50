import { Sheet } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import classes from '../results.module.css';

const PARTS = ['scale', 'interval', 'chance', 'rest', 'change', 'groups', 'why'] as const;

/** How the figures come about, in plain words. */
export function MethodSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('pulseResults.method');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('title')}>
      <div className={classes.method}>
        {PARTS.map((part) => (
          <p key={part}>{t(part)}</p>
        ))}
      </div>
    </Sheet>
  );
}
