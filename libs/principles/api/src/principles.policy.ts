import { EVERYONE, type Rights } from '@throughline/platform/auth';

/** Who may do what with the principles. */
export const principlesRights: Rights = {
  'principles:read': EVERYONE,
};
