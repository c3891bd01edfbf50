import { EVERYONE, type Rights } from '@throughline/platform/auth';

/** Who may do what with people and their sign-ins. */
export const peopleRights: Rights = {
  'session:own': EVERYONE,
  'people:read': EVERYONE,
  'people:import': ['hr', 'admin'],
  'people:invite': ['hr', 'admin'],
  'people:administer': ['admin'],
  'organisation:update': ['hr', 'admin'],
  // The letters of the demo hold links that let anybody in.
  'mail:read': ['admin'],
};
