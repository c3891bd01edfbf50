import { useMutation } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { putFirst } from '../feed/feed-cache';
import { GIVE_RECOGNITION } from '../recognition.graphql';
import { mentionIdsIn } from '../mention/mention-textarea';
import { chosenIds, type Draft } from './draft';

/** The lists in which one sees what one has just given. */
const OWN_LISTS = [{}, { scope: 'GIVEN' as const }];

/** Sends a draft: it stands in the feed at once, and leaves it again when it does not get through. */
export function useGive() {
  const { person } = useViewer();
  const [give, { loading, error, reset }] = useMutation(GIVE_RECOGNITION);

  function send(draft: Draft) {
    const { idempotencyKey, chosen, principle, message, customerMeaning, mentioned = [] } = draft;
    const mentionIds = mentionIdsIn(message, mentioned);
    const words = { message: message.trim(), customerMeaning: customerMeaning.trim() || null, private: draft.private };
    const named = <Type extends string>(kind: 'person' | 'team', typename: Type) =>
      chosen.filter((each) => each.kind === kind).map(({ id, name }) => ({ __typename: typename, id, name }));
    return give({
      variables: {
        input: {
          idempotencyKey,
          personIds: chosenIds(draft, 'person'),
          teamIds: chosenIds(draft, 'team'),
          principleId: principle?.id ?? null,
          mentionIds,
          ...words,
        },
      },
      optimisticResponse: {
        giveRecognition: {
          __typename: 'Recognition',
          id: `sending-${idempotencyKey}`,
          giver: {
            __typename: 'Person',
            id: person.id,
            name: person.name,
            site: person.site ? { __typename: 'Site', ...person.site } : null,
          },
          recipients: named('person', 'Person'),
          teams: named('team', 'Team'),
          principle: principle && { __typename: 'PrincipleTag', ...principle },
          ...words,
          createdAt: new Date().toISOString(),
          editedAt: null,
          reactions: [],
          commentCount: 0,
          mentions: mentioned
            .filter(({ id }) => mentionIds.includes(id))
            .map(({ id, name }) => ({ __typename: 'Mention' as const, personId: id, words: `@${name}` })),
          removedAt: null,
        },
      },
      update: (cache, { data }) => {
        if (data && !data.giveRecognition.removedAt)
          for (const filter of OWN_LISTS) putFirst(cache, filter, data.giveRecognition);
      },
    });
  }
  return { send, loading, error, reset };
}
