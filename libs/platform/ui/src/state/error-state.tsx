import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Mark } from '../identity/mark';
import { type ApiErrorCode, apiErrorOf, sentences } from '../form/api-error';
import classes from './state.module.css';

export interface ErrorStateProps {
  /** What went wrong, as Apollo or the router gave it. */
  error: unknown;
  /** Tries again; without it the page offers to load itself anew. */
  onRetry?: () => void;
  /** What to do instead, where asking again would give the same answer. */
  act?: ReactNode;
  /** It stands for the whole page, and its title is the page's. */
  page?: boolean;
  /** What failed, where the page can say it better than the kind of error. */
  title?: string;
}

/** Asking again gives the same answer to these. */
const FINAL: readonly ApiErrorCode[] = ['NOT_FOUND', 'FORBIDDEN', 'WITHHELD'];

/** What happened, what is safe and what to do, in place of the content that could not be shown. */
export function ErrorState({ error, onRetry, act, page, title: given }: ErrorStateProps) {
  const t = useTranslations('ui.error');
  const { code, message, hint } = apiErrorOf(error);
  const title = given ?? t(`title.${code}`);
  const final = FINAL.includes(code);
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className={classes.state} role="alert">
      {final ? <Mark size={44} /> : <IconCloudOff size={36} stroke={1.4} aria-hidden="true" />}
      {page && <title>{title}</title>}
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.words}>
        {sentences(code === 'INTERNAL' || code === 'NETWORK' ? t(`safe.${code}`) : message, hint)}
      </p>
      {final ? act : <Button onClick={onRetry ?? (() => window.location.reload())}>{t('retry')}</Button>}
    </div>
  );
}
