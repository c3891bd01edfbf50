import { forWhole, type Rights } from '@throughline/platform/auth';

/** Who may do what with metrics. They compare all units with each other, so they are for those who answer for the whole. */
export const outcomesRights: Rights = {
  'outcomes:read': forWhole('hr', 'leader', 'admin'),
  'outcomes:write': forWhole('hr', 'leader', 'admin'),
};
