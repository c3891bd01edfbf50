import { useMutation } from '@apollo/client/react';
import { toastFailed } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { ReactionKind, RecognitionCardFragment } from '../gql/graphql';
import { REACT } from '../recognition.graphql';
import { toggled } from './toggled';

/** Reacts, or takes the reaction back: seen at once, undone with a word when it does not get through. */
export function useReact({ id: recognitionId, reactions }: Pick<RecognitionCardFragment, 'id' | 'reactions'>) {
  const t = useTranslations('recognition.reaction');
  const [react] = useMutation(REACT);
  return (kind: ReactionKind, on: boolean) =>
    void react({
      variables: { recognitionId, kind, on },
      optimisticResponse: {
        react: { __typename: 'Recognition', id: recognitionId, reactions: toggled(reactions, kind, on) },
      },
    }).catch(() => toastFailed(t('failed')));
}
