import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  type CookieRules,
  cookieRules,
  readSessionToken,
  type RequestClient,
  type RoleGrant,
  SESSION_CHANGED,
  type SessionChange,
  type SessionReader,
  sessionCookie,
  type Viewer,
} from '@throughline/platform/auth';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { Db, Outbox } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { Live } from '@throughline/platform/realtime';
import { newToken, tokenHash } from '../credential/token';
import { EndedSession, SessionEnd } from './ended-session.types';
import { SessionCache } from './session-cache';
import { LIFETIME_DAYS, REMEMBERED_DAYS } from './session-lifetime';
import { END_SESSIONS, FIND_ENDED, FIND_VIEWER } from './session.sql';
import type { Session } from './session.types';

/** Longer than the session: a browser that has forgotten its session could not ask what became of it. */
const COOKIE_SECONDS = (LIFETIME_DAYS + REMEMBERED_DAYS) * 86_400;

/** A session that has just begun. */
export interface StartedSession {
  /** The Cookie header that a browser sends from now on. */
  cookie: string;
  /** The Set-Cookie header that makes it do so. */
  setCookie: string;
}

/** Sessions live in PostgreSQL as hashes of their tokens; each process remembers those it has just seen. */
@Injectable()
export class SessionService implements SessionReader, OnApplicationBootstrap {
  private readonly cache = new SessionCache();
  private readonly rules: CookieRules | null;

  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly live: Live,
    @Inject(ENVIRONMENT) environment: Environment,
  ) {
    this.rules = cookieRules(environment.publicUrl);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.live.onMissed(() => this.cache.clear());
    await this.live.on<SessionChange>(SESSION_CHANGED, (change) => this.cache.evict(change));
  }

  async read(cookieHeader: string | undefined): Promise<Viewer | null> {
    const hash = this.hashOf(cookieHeader);
    if (!hash) return null;
    const key = hash.toString('base64');
    const known = this.cache.get(key);
    if (known) return known;
    const [row] = await this.db.named<{ sessionId: string; personId: string; grants: RoleGrant[] }>(FIND_VIEWER, [
      hash,
    ]);
    if (!row) return null;
    const viewer: Viewer = { ...row, grants: [{ role: 'staff', unitId: null }, ...row.grants] };
    this.cache.set(key, viewer);
    return viewer;
  }

  /** What became of the session in a Cookie header: only who held it learns so. Null when it is open, or unknown. */
  async ended(cookieHeader: string | undefined): Promise<EndedSession | null> {
    const hash = this.hashOf(cookieHeader);
    if (!hash) return null;
    const [row] = await this.db.query<Pick<EndedSession, 'why' | 'at'>>(FIND_ENDED, [hash]);
    return row ? Object.assign(new EndedSession(), row) : null;
  }

  /** Starts a session of a person. */
  async start(personId: string, client: RequestClient | undefined): Promise<StartedSession> {
    if (!this.rules)
      throw new AppError('BAD_INPUT', 'Signing in needs https at this address', {
        hint: 'Set PUBLIC_URL to the https address that people use.',
      });
    const token = newToken();
    await this.db.query(
      `insert into people.session (token_hash, person_id, user_agent, expires_at)
       values ($1, $2, $3, now() + make_interval(days => $4))`,
      [tokenHash(token), personId, (client?.userAgent ?? '').slice(0, 300), LIFETIME_DAYS],
    );
    return { cookie: `${this.rules.name}=${token}`, setCookie: sessionCookie(token, COOKIE_SECONDS, this.rules) };
  }

  /** The header that makes a browser forget its session. */
  forgetCookie(): string {
    return this.rules ? sessionCookie('', 0, this.rules) : '';
  }

  /** Signs out: nothing is left to be told. Open pages of the session are cut off within seconds. */
  async signOut({ sessionId }: Viewer): Promise<boolean> {
    return (await this.close('delete from people.session where id = $1 returning id', [sessionId])) > 0;
  }

  /** Ends one session of the viewer. Unknown ids change nothing. */
  async end(viewer: Viewer, sessionId: string): Promise<boolean> {
    if (sessionId === viewer.sessionId) return this.signOut(viewer);
    if (!isUuid(sessionId)) return false;
    return (await this.close(END_SESSIONS('id = $3'), [viewer.personId, SessionEnd.ELSEWHERE, sessionId])) > 0;
  }

  /** Ends all sessions of a person, but for the one given. Gives how many there were. */
  endAll(personId: string, why: SessionEnd, except?: string): Promise<number> {
    return this.close(END_SESSIONS('id is distinct from $3'), [personId, why, except ?? null]);
  }

  /** Makes open sessions of a person take up changed roles. */
  async rightsChanged(personId: string): Promise<void> {
    await this.outbox.publish({ event: SESSION_CHANGED, payload: { personId } });
  }

  async list(viewer: Viewer): Promise<Session[]> {
    return this.db.query<Session>(
      `select id, user_agent as "userAgent", created_at as "createdAt", seen_at as "seenAt", id = $2 as current
       from people.session where person_id = $1 and expires_at > now() order by seen_at desc`,
      [viewer.personId, viewer.sessionId],
    );
  }

  /** Closes the sessions that a statement gives the ids of. */
  private close(statement: string, values: unknown[]): Promise<number> {
    return this.db.tx(async () => {
      const closed = await this.db.query<{ id: string }>(`with closed as (${statement}) select id from closed`, values);
      for (const { id } of closed) await this.outbox.publish({ event: SESSION_CHANGED, payload: { sessionId: id } });
      return closed.length;
    });
  }

  private hashOf(cookieHeader: string | undefined): Buffer | null {
    const token = this.rules && readSessionToken(cookieHeader, this.rules);
    return token ? tokenHash(token) : null;
  }
}
