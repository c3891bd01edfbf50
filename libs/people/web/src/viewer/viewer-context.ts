import { createContext, use } from 'react';
import type { ViewerFieldsFragment } from '../gql/graphql';

/** Who is signed in, with what they may do. */
export type SignedIn = ViewerFieldsFragment;

export const ViewerContext = createContext<SignedIn | null>(null);

/** The person at the screen. Only for pages inside the frame: there somebody is signed in. */
export function useViewer(): SignedIn {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer() outside the signed-in frame');
  return viewer;
}

/** Whether the person at the screen holds `permission`, such as `recognition:give`. */
export function usePermission(permission: string): boolean {
  return useViewer().permissions.includes(permission);
}
