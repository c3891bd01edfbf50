export { Allow, Public, type Rule } from './allow';
export { RightsTable, type Rights } from './rights';
export { assertAllowed, RightsGuard } from './rights.guard';
export { EVERYONE, ROLES, type Role, type RoleGrant } from './role';
export { cookieRules, readSessionToken, sessionCookie, type CookieRules } from './session-cookie';
export { SESSION_CHANGED, SessionReader, type SessionChange } from './session-reader';
export { Viewer, type RequestClient, type RequestContext } from './viewer';
export { assertForWhole } from './whole';
