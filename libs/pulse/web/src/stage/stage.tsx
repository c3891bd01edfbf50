import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { ProgressThread } from '@throughline/platform/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { keepsForLong } from '../device/kept';
import classes from './stage.module.css';
import { useOnline } from './use-online';

export interface StageProps {
  /** Which question of how many. Its line ends in the box, beyond the last. */
  progress?: { readonly at: number; readonly of: number };
  children: ReactNode;
}

/** One thing at a time, and nothing around it: the way out, how far it is, and the thing. */
export function Stage({ progress, children }: StageProps) {
  const t = useTranslations('answer');
  const online = useOnline();
  return (
    <main className={classes.stage}>
      <header className={classes.bar}>
        <ActionIcon component={Link} to="/pulse" size={44} aria-label={t('close')} className={classes.close}>
          <IconX size={22} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
        {progress && (
          <>
            <ProgressThread
              value={progress.at}
              max={progress.of + 1}
              label={t(progress.at > progress.of ? 'send.title' : 'question.progress', { ...progress })}
            />
            <span className={classes.count} aria-hidden="true">
              {progress.at <= progress.of && t('question.place', { ...progress })}
            </span>
          </>
        )}
      </header>
      <div role="status">
        {!online && <p className={classes.note}>{t('offline')}</p>}
        {!keepsForLong() && <p className={classes.note}>{t('forgetful')}</p>}
      </div>
      <div className={classes.main}>{children}</div>
    </main>
  );
}

export interface StageTitleProps {
  id?: string;
  children: string;
  /** The title of the browser's tab, where it says more. */
  tab?: string;
  /** The language of the words, where it is not that of the page. */
  lang?: string;
}

/** The heading of a screen. The keyboard, and a screen reader with it, begins here on each. */
export function StageTitle({ id, children, tab, lang }: StageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [children]);
  return (
    <>
      <title>{tab ?? children}</title>
      <h1 ref={heading} id={id} tabIndex={-1} lang={lang} className={classes.title}>
        {children}
      </h1>
    </>
  );
}
