import type { Rights } from '@throughline/platform/auth';

/** Who may see how people and customers move together. */
export const insightsRights: Rights = {
  'insights:linkage': ['hr', 'leader', 'admin'],
};
