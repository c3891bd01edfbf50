import { useMutation } from '@apollo/client/react';
import { announce, toastFailed } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { PrincipleCardFragment } from '../gql/graphql';
import { ALL_PRINCIPLES, ORDER_PRINCIPLES } from './desk.graphql';
import { moved } from './moved';

/** Moves a principle one place among those in use: at once on the page, and back when it does not get through. */
export function useOrder(all: readonly PrincipleCardFragment[]) {
  const t = useTranslations('principles.deskPage');
  const [order] = useMutation(ORDER_PRINCIPLES, {
    update: (cache, { data }) => {
      if (data) cache.writeQuery({ query: ALL_PRINCIPLES, data: { allPrinciples: data.orderPrinciples } });
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'principles' });
    },
    onError: () => toastFailed(t('notMoved')),
  });

  return function move(principle: PrincipleCardFragment, by: 1 | -1) {
    const inUse = moved(
      all.filter(({ state }) => state === 'published'),
      principle.id,
      by,
    );
    const others = all.filter(({ state }) => state !== 'published');
    void order({
      variables: { ids: inUse.map(({ id }) => id) },
      optimisticResponse: { orderPrinciples: [...inUse, ...others] },
    });
    announce(t('moved', { name: principle.name, place: inUse.findIndex(({ id }) => id === principle.id) + 1 }));
  };
}
