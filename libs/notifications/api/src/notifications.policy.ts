import { EVERYONE, type Rights } from '@throughline/platform/auth';

/** Everybody reads their own notices, and nobody another's. */
export const notificationsRights: Rights = {
  'notices:own': EVERYONE,
};
