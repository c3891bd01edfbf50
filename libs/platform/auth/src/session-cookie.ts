import { isLocal } from '@throughline/platform/config';
import { parseCookie, stringifySetCookie } from 'cookie';

/** How the session cookie must look for the address that people use. */
export interface CookieRules {
  name: string;
  secure: boolean;
}

/**
 * https gets the strictest cookie there is (`__Host-`: this host only, https only); http works on localhost alone.
 * @returns null for any other http address: sessions would travel in the clear there
 */
export function cookieRules(publicUrl: URL): CookieRules | null {
  if (publicUrl.protocol === 'https:') return { name: '__Host-throughline', secure: true };
  return isLocal(publicUrl) ? { name: 'throughline', secure: false } : null;
}

export function readSessionToken(cookieHeader: string | undefined, { name }: CookieRules): string | undefined {
  return cookieHeader ? parseCookie(cookieHeader)[name] : undefined;
}

/** The Set-Cookie header that starts a session (or ends it, with an empty token). `maxAge` in seconds. */
export function sessionCookie(token: string, maxAge: number, { name, secure }: CookieRules): string {
  return stringifySetCookie({ name, value: token, path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}
