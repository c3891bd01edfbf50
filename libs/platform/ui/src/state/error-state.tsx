import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { apiErrorOf } from '../form/api-error';
import classes from './state.module.css';

export interface ErrorStateProps {
  /** What went wrong, as Apollo or the router gave it. */
  error: unknown;
  /** Tries again; without it the page offers to load itself anew. */
  onRetry?: () => void;
}

/** What happened, what is safe and what to do, in place of the content that could not be shown. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const t = useTranslations('ui.error');
  const { code, message, hint } = apiErrorOf(error);
  return (
    <div className={classes.state} role="alert">
      <IconCloudOff size={36} stroke={1.4} aria-hidden="true" />
      <h2 className={classes.title}>{t(`title.${code}`)}</h2>
      <p className={classes.words}>
        {code === 'INTERNAL' || code === 'NETWORK' ? t(`safe.${code}`) : message} {hint}
      </p>
      <Button onClick={onRetry ?? (() => window.location.reload())}>{t('retry')}</Button>
    </div>
  );
}
