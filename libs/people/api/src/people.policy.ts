import { EVERYONE, type Rights } from '@throughline/platform/auth';

/**
 * Who may do what with people and their sign-ins. What reaches beyond a unit (roles, invitations, the organisation) also
 * needs a role for the whole: see `assertForWhole` in the services.
 */
export const peopleRights = {
  'session:own': EVERYONE,
  'people:read': EVERYONE,
  'people:import': ['hr', 'admin'],
  'people:invite': ['hr', 'admin'],
  'people:administer': ['admin'],
  'organisation:update': ['hr', 'admin'],
  // The letters of the demo hold links that let anybody in.
  'mail:read': ['admin'],
} as const satisfies Rights;
