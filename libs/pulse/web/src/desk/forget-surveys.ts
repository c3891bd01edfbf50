import type { ApolloCache } from '@apollo/client';

/** Lists of surveys are asked for anew. */
export function forgetSurveys(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'surveys' });
  cache.gc();
}
