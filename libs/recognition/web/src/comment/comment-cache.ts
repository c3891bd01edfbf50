import type { ApolloCache } from '@apollo/client';
import type { CommentLineFragment, RecognitionCardFragment } from '../gql/graphql';
import { COMMENTS } from './comment.graphql';

/** How many comments are read at once. */
const COMMENTS_PAGE = 50;

export const commentVariables = (recognitionId: string) => ({ recognitionId, first: COMMENTS_PAGE });

const count = (cache: ApolloCache, recognitionId: string, change: 1 | -1) =>
  cache.modify<RecognitionCardFragment>({
    id: `Recognition:${recognitionId}`,
    fields: { commentCount: (known) => Math.max(0, known + change) },
  });

/** Puts a comment at the end of those that have been read. */
export function append(cache: ApolloCache, recognitionId: string, node: CommentLineFragment): void {
  cache.updateQuery({ query: COMMENTS, variables: commentVariables(recognitionId) }, (data) => {
    if (!data || data.comments.edges.some((edge) => edge.node.id === node.id)) return data;
    const edge = { __typename: 'CommentEdge' as const, cursor: '', node };
    return { ...data, comments: { ...data.comments, edges: [...data.comments.edges, edge] } };
  });
  count(cache, recognitionId, 1);
}

/** Takes a comment out of its list. */
export function drop(cache: ApolloCache, recognitionId: string, id: string): void {
  cache.evict({ id: `Comment:${id}` });
  count(cache, recognitionId, -1);
}
