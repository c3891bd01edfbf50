import type { AccessFieldsFragment } from '../gql/graphql';

/** How far somebody has come in. A link that has run out may be sent anew. */
export type Standing = 'joined' | 'invited' | 'lapsed' | 'none';

export function standingOf({ joined, invitedAt, invitedUntil }: AccessFieldsFragment, now: Date): Standing {
  if (joined) return 'joined';
  if (!invitedAt || !invitedUntil) return 'none';
  return new Date(invitedUntil) > now ? 'invited' : 'lapsed';
}
