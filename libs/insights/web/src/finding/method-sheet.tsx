import { Sheet } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { Found } from './found';
import classes from '../linkage/linkage.module.css';

const STEPS = ['pairs', 'headline', 'interval', 'p', 'power', 'minimum', 'lags', 'cause'] as const;

/** How the figures were worked out, behind one press. */
export function MethodSheet({ found, opened, onClose }: { found: Found; opened: boolean; onClose: () => void }) {
  const t = useTranslations('insights.linkage.methodText');
  const { unit, units, resamples } = found.finding;
  return (
    <Sheet opened={opened} onClose={onClose} title={t('title')}>
      <div className={classes.method}>
        {STEPS.map((step) => (
          <p key={step}>{t(step, { unit, units, period: found.period, resamples })}</p>
        ))}
      </div>
    </Sheet>
  );
}
