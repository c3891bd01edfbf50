import type { Rights } from '@throughline/platform/auth';

/** Who may do what with metrics: figures of whole unit sets are for those who answer for the whole. */
export const outcomesRights: Rights = {
  'outcomes:read': ['hr', 'leader', 'admin'],
  'outcomes:write': ['hr', 'leader', 'admin'],
};
