import { type RoleGrant } from '@throughline/platform/auth';

/**
 * Who is reached by whom: the one owner of the rule. Whoever decides how somebody comes in, or shuts them out, could take
 * their place. So people with one of these roles, be it for a part, are left to administrators of the whole; invitations,
 * links for a new password and imports all ask here.
 */
const GREAT_ROLES = `('hr', 'leader', 'admin')`;

/** Whether a person holds a role that only an administrator gives. @param personId an expression, from code and never from a request */
export const holdsGreatRole = (personId: string) =>
  `exists (select from people.role_grant great where great.person_id = ${personId} and great.role in ${GREAT_ROLES})`;

/** Whether roles as a plan writes them hold such a one: "hr, manager of NORTH". */
export const GREAT_ROLE_IN_WORDS = `'(^|, )(hr|leader|admin)( of |,|$)'`;

/** Whether somebody with these roles may reach everybody. */
export const reachesAll = (grants: readonly Pick<RoleGrant, 'role' | 'unitId'>[]) =>
  grants.some(({ role, unitId }) => role === 'admin' && unitId === null);
