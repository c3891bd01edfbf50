import { IconAlertTriangle, IconCheck, IconCloudOff, IconDots } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { SaveStatus } from '../draft/autosave';
import classes from './editor.module.css';

const ICONS = {
  saved: IconCheck,
  waiting: IconDots,
  saving: IconDots,
  offline: IconCloudOff,
  refused: IconAlertTriangle,
  overtaken: IconAlertTriangle,
};

/** Whether what stands here is saved. Only what went wrong is told to screen readers. */
export function SaveWords({ status }: { status: SaveStatus }) {
  const t = useTranslations('surveyDesk.save');
  const Icon = ICONS[status];
  const wrong = status === 'offline' || status === 'refused' || status === 'overtaken';
  return (
    <span className={classes.saved} data-wrong={wrong} role={wrong ? 'status' : undefined}>
      <Icon size={16} stroke={1.8} aria-hidden="true" />
      {t(status)}
    </span>
  );
}
