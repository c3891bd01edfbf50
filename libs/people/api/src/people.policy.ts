import { EVERYONE, forWhole, type Rights } from '@throughline/platform/auth';

/** Who may do what with people and their sign-ins. What reaches beyond a unit needs a role for the whole. */
export const peopleRights: Rights = {
  'session:own': EVERYONE,
  'people:read': EVERYONE,
  'people:import': forWhole('hr', 'admin'),
  'people:invite': forWhole('hr', 'admin'),
  'people:administer': forWhole('admin'),
  'organisation:update': forWhole('hr', 'admin'),
  // The letters of the demo hold links that let anybody in.
  'mail:read': forWhole('admin'),
};
