export { asksFromHere, mayServe, placeOf } from './address';
export { Allow, Public, type Rule } from './allow';
export { EVERYONE, forPart, forWhole, type Right, type Rights, RightsTable } from './rights';
export { assertAllowed, RightsGuard } from './rights.guard';
export { ROLES, type Role, type RoleGrant } from './role';
export { cookieRules, readSessionToken, sessionCookie, type CookieRules } from './session-cookie';
export { SESSION_CHANGED, SessionReader, type SessionChange } from './session-reader';
export { Viewer, type RequestClient, type RequestContext } from './viewer';
