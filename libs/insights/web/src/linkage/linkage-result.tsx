import { ErrorState } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { foundIn } from './found';
import type { Choice } from './linkage-choice';
import { LinkageFinding } from './linkage-finding';
import { LinkageSkeleton } from './linkage-skeleton';
import classes from './linkage.module.css';
import { useLinkage } from './use-linkage';

/** The result for one choice; while another is on its way the last one stays, greyed. */
export function LinkageResult({ choice, picks }: { choice: Choice; picks: ReactNode }) {
  const { data, previousData, error, refetch, pending } = useLinkage(choice);
  const shown = data ?? previousData;
  const found = shown && foundIn(shown.linkage);
  if (error && !data)
    return (
      <>
        {picks}
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  if (!found) return <LinkageSkeleton waiting={pending} />;
  return (
    <div className={classes.result} aria-busy={!data}>
      <LinkageFinding found={found} picks={picks} />
    </div>
  );
}
