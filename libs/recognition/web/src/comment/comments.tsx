import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ErrorState, SkeletonRows } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import { COMMENTS } from './comment.graphql';
import { commentVariables } from './comment-cache';
import classes from './comments.module.css';

/** What people said to a thank-you, first said first, and a line to say more. */
export function Comments({ recognitionId }: { recognitionId: string }) {
  const t = useTranslations('recognition.comment');
  const variables = commentVariables(recognitionId);
  const { data, error, loading, refetch, fetchMore } = useQuery(COMMENTS, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const comments = data?.comments;
  const after = comments?.pageInfo.endCursor;
  return (
    <section aria-label={t('label')} className={classes.comments}>
      {error && !comments && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !comments && <SkeletonRows rows={1} />}
      <ul className={classes.list}>
        {comments?.edges.map(({ node }) => (
          <CommentItem key={node.id} comment={node} recognitionId={recognitionId} />
        ))}
      </ul>
      {comments?.pageInfo.hasNextPage && (
        <Button
          size="xs"
          loading={loading}
          className={classes.more}
          onClick={() => void fetchMore({ variables: { ...variables, after } })}
        >
          {t('more')}
        </Button>
      )}
      <CommentForm recognitionId={recognitionId} />
    </section>
  );
}
