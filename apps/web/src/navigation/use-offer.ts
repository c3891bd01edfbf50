import { useViewer } from '@throughline/people/web';
import { useMemo } from 'react';
import { domains } from '../domains';
import { allowed } from './navigation';

const all = {
  navigation: domains.flatMap(({ navigation = [] }) => navigation),
  acts: domains.flatMap(({ acts = [] }) => acts),
  finders: domains.flatMap(({ finders = [] }) => finders),
  parts: domains.flatMap(({ parts = [] }) => parts),
};

/** What the product offers to the person at the screen: pages, acts, and parts of pages. */
export function useOffer() {
  const { permissions, organisation } = useViewer();
  return useMemo(
    () => ({
      navigation: allowed(all.navigation, permissions),
      acts: allowed(all.acts, permissions, organisation.demo),
      finders: allowed(all.finders, permissions),
      parts: allowed(all.parts, permissions),
    }),
    [permissions, organisation.demo],
  );
}
