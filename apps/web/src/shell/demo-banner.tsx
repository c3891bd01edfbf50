import { UnstyledButton } from '@mantine/core';
import { useViewer } from '@throughline/people/web';
import { useTranslations } from 'use-intl';
import classes from './frame.module.css';
import { useSignOut } from '../own/use-sign-out';

/** Says that nothing here is real, and lets one step into another role. */
export function DemoBanner() {
  const t = useTranslations('shell.demo');
  const { organisation } = useViewer();
  const signOut = useSignOut();
  if (!organisation.demo) return null;
  return (
    <aside className={classes.notice} aria-label={t('label')}>
      {t('words')}
      <UnstyledButton onClick={signOut}>{t('change')}</UnstyledButton>
    </aside>
  );
}
