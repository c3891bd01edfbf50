import type { ApolloCache } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { apiErrorOf } from '@throughline/platform/ui';
import { useState } from 'react';
import type { PrincipleWordsFragment } from '../gql/graphql';
import { PRINCIPLE } from '../principle/principle.graphql';
import { type Draft, inputOf } from './draft';
import { CREATE_PRINCIPLE, PUBLISH_PRINCIPLE, RETIRE_PRINCIPLE, UPDATE_PRINCIPLE } from './editor.graphql';

/** Lists of principles, here and in other domains, are asked for anew. */
function forgetLists(cache: ApolloCache): void {
  for (const fieldName of ['principles', 'allPrinciples']) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}

/** Keeps what an editor writes. A wording that somebody else has saved meanwhile is not overwritten unasked. */
export function useSave(principle: PrincipleWordsFragment | null) {
  const client = useApolloClient();
  const [base, setBase] = useState(principle?.version ?? 0);
  const options = { update: forgetLists };
  const [create, creating] = useMutation(CREATE_PRINCIPLE, options);
  const [update, updating] = useMutation(UPDATE_PRINCIPLE, options);
  const [publish, publishing] = useMutation(PUBLISH_PRINCIPLE, options);
  const [retire, retiring] = useMutation(RETIRE_PRINCIPLE, options);
  const error = creating.error ?? updating.error ?? publishing.error;

  /** @throws what the API said, which stands in `error` too */
  async function save(draft: Draft, version = base): Promise<PrincipleWordsFragment> {
    const input = inputOf(draft);
    const { data } = principle
      ? await update({ variables: { input: { id: principle.id, version, ...input } } })
      : await create({ variables: { input } });
    const saved = data && ('createPrinciple' in data ? data.createPrinciple : data.updatePrinciple);
    if (!saved) throw new Error('The API gave no principle');
    setBase(saved.version);
    return saved;
  }

  /** The newest wording, from which one writes on. */
  async function newest(id: string): Promise<PrincipleWordsFragment | undefined> {
    const { data } = await client.query({ query: PRINCIPLE, variables: { id }, fetchPolicy: 'network-only' });
    if (data) setBase(data.principle.version);
    updating.reset();
    publishing.reset();
    return data?.principle;
  }

  return {
    save,
    newest,
    publish: ({ id, version }: { id: string; version: number }) => publish({ variables: { id, version } }),
    retire: (id: string) => retire({ variables: { id } }),
    error,
    /** Somebody else was first. */
    overtaken: apiErrorOf(error).field === 'version' && error !== undefined,
    busy: creating.loading || updating.loading || publishing.loading,
    retiring: retiring.loading,
  };
}
