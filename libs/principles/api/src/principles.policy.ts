import { EVERYONE, forWhole, type Rights } from '@throughline/platform/auth';

/** Who may do what with the principles. They are the whole organisation's, so HR of a part does not write them. */
export const principlesRights: Rights = {
  'principles:read': EVERYONE,
  'principles:write': forWhole('hr', 'admin'),
};
