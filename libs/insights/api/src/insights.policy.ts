import { forWhole, type Rights } from '@throughline/platform/auth';

/** Linkage compares all units with each other, so it is for those who answer for the whole. */
export const insightsRights: Rights = {
  'insights:linkage': forWhole('hr', 'leader', 'admin'),
  /** Which question stands first is for those who answer for it. */
  'insights:declare': forWhole('leader', 'admin'),
};
