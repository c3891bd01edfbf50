import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './thanks-page.module.css';

/** What is of interest beside thanks, where the window has room for it; a feed without end leaves none below it. */
export function BesideThanks({ children }: { children: ReactNode }) {
  const t = useTranslations('recognition.page');
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  if (!wide) return null;
  return (
    <aside className={classes.side} aria-label={t('beside')}>
      {children}
    </aside>
  );
}
