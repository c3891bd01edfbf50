import { EVERYONE, type Rights } from '@throughline/platform/auth';

/** Who may do what with people and their sign-ins. */
export const peopleRights: Rights = {
  'session:own': EVERYONE,
  'people:read': EVERYONE,
  'people:import': ['hr', 'admin'],
};
