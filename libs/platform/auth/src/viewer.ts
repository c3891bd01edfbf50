import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { AppError } from '@throughline/platform/errors';
import type { RoleGrant } from './role';

/** The signed-in person, as their session knows them. */
export interface Viewer {
  readonly sessionId: string;
  readonly personId: string;
  /** Everybody is staff; other roles hold for the organisation, or for a unit and all below it. */
  readonly grants: readonly RoleGrant[];
}

/** Where a request comes from, for session lists and sign-in limits. */
export interface RequestClient {
  /** Its place, see `placeOf`. */
  address: string;
  userAgent: string;
}

/** What a request carries to resolvers and controllers. */
export interface RequestContext {
  viewer: Viewer | null;
  /** The Cookie header, for whoever keeps sessions; absent in a subscription. */
  cookie?: string | undefined;
  /** Absent in a subscription. */
  client?: RequestClient;
  /** Adds a Set-Cookie header to the answer; absent in a subscription. */
  setCookie?(header: string): void;
}

export const notSignedIn = () =>
  new AppError('UNAUTHENTICATED', 'You are not signed in', { hint: 'Sign in, and try again.' });

/** Hands the signed-in person to a resolver or controller method. */
export const Viewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = viewerOf(context);
  if (!viewer) throw notSignedIn();
  return viewer;
});

/** The signed-in person of a GraphQL operation or an HTTP request; null when nobody is signed in. */
export function viewerOf(context: ExecutionContext): Viewer | null {
  if (context.getType<string>() === 'graphql') return context.getArgByIndex<RequestContext>(2)?.viewer ?? null;
  return context.switchToHttp().getRequest<Partial<RequestContext>>().viewer ?? null;
}
