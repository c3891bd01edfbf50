import { useQuery } from '@apollo/client/react';
import { ErrorState } from '@throughline/platform/ui';
import { type ReactNode, useEffect } from 'react';
import { foundIn } from './found';
import type { Choice } from './linkage-choice';
import { LinkageFinding } from './linkage-finding';
import { LINKAGE } from './linkage.graphql';
import { LinkageSkeleton } from './linkage-skeleton';
import classes from './linkage.module.css';

const ASK_AGAIN_MS = 2_000;

/** The result for one choice; while another is on its way the last one stays, greyed. */
export function LinkageResult({ choice, picks }: { choice: Choice; picks: ReactNode }) {
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(LINKAGE, { variables: choice });
  const pending = data?.linkage.status === 'PENDING';
  useEffect(() => {
    if (pending) startPolling(ASK_AGAIN_MS);
    return stopPolling;
  }, [pending, startPolling, stopPolling]);

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
