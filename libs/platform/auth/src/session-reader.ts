import type { Viewer } from './viewer';

/** Topic of sessions that ended or whose rights changed: `{ sessionId }` or `{ personId }`. */
export const SESSION_CHANGED = 'SessionChanged';

export interface SessionChange {
  sessionId?: string;
  personId?: string;
}

/** Finds who a request comes from. The people domain keeps the sessions. */
export abstract class SessionReader {
  /** The viewer of a Cookie header, of an HTTP request or of a WebSocket's upgrade; null when there is none. */
  abstract read(cookieHeader: string | undefined): Promise<Viewer | null>;
}
