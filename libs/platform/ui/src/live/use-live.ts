import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { onReconnected } from './live-link';
import { followSequence } from './sequence';

export interface LiveOptions<Data, Variables> {
  variables?: Variables;
  /** Each message, in order. */
  onMessage: (data: Data) => void;
  /** Messages were missed (a gap in their numbers, or a break of the line): fetch anew what they are about. */
  onMissed: () => void;
  skip?: boolean;
}

/** Listens to a subscription while the component is shown. */
export function useLive<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { variables, onMessage, onMissed, skip }: LiveOptions<Data, Variables>,
): void {
  const client = useApolloClient();
  const message = useEffectEvent(onMessage);
  const missed = useEffectEvent(onMissed);
  const key = JSON.stringify(variables ?? {});

  useEffect(() => {
    if (skip) return undefined;
    const hasMissed = followSequence();
    const asked = JSON.parse(key) as Variables;
    const subscription = client.subscribe({ query: document, variables: asked, fetchPolicy: 'no-cache' }).subscribe({
      next: ({ data, extensions }) => {
        const seq: unknown = extensions?.['seq'];
        if (hasMissed(typeof seq === 'number' ? seq : undefined)) missed();
        if (data) message(data as Data);
      },
    });
    const stop = onReconnected(() => missed());
    return () => {
      stop();
      subscription.unsubscribe();
    };
  }, [client, document, key, skip]);
}
