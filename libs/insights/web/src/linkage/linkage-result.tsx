import { ErrorState } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { foundIn } from '../finding/found';
import type { Choice } from './linkage-choice';
import { LinkageFinding } from '../finding/linkage-finding';
import { LinkageSkeleton } from './linkage-skeleton';
import classes from './linkage.module.css';
import { useLinkage } from './use-linkage';

/** The result for one choice; while another is on its way the last one stays, greyed. */
export function LinkageResult({ choice, picks, opening }: { choice: Choice; picks: ReactNode; opening: ReactNode }) {
  const t = useTranslations('insights.linkage');
  const { data, previousData, error, refetch, pending } = useLinkage(choice);
  const shown = data ?? previousData;
  const found = shown && foundIn(shown.linkage);
  if (error)
    return (
      <>
        {picks}
        <ErrorState page error={error} title={t('failed')} onRetry={() => void refetch()} />
      </>
    );
  if (!found) return <LinkageSkeleton waiting={pending} picks={picks} />;
  return (
    <div className={classes.result} aria-busy={!data}>
      <LinkageFinding found={found} picks={picks} opening={opening} />
    </div>
  );
}
