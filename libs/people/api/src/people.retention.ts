import type { RetentionRule } from '@throughline/platform/db';
import { REMEMBERED_DAYS } from './session/session-lifetime';

/** How long traces of signing in are kept. */
export const peopleRetention: readonly RetentionRule[] = [
  {
    table: 'people.session',
    since: 'expires_at',
    kept: `${REMEMBERED_DAYS} days`,
    why: 'Nobody comes in by it any more; who held it may learn why.',
  },
  {
    table: 'people.invitation',
    since: 'expires_at',
    kept: '0 days',
    why: 'Invitations and links for a new password: used or not, none works any more.',
  },
  {
    table: 'people.sign_in_failure',
    since: 'since',
    kept: '1 hour',
    why: 'Failures slow down guessing for a quarter of an hour, letters for an hour.',
  },
  {
    table: 'people.sign_in_place',
    since: 'seen_at',
    kept: '90 days',
    why: 'Whoever comes in from a place now and then is not shut out by what others try there.',
  },
];
