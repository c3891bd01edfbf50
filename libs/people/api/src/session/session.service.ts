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
import { SessionCache } from './session-cache';
import { FIND_VIEWER } from './session.sql';
import type { Session } from './session.types';

const LIFETIME_DAYS = 30;
const LIFETIME_SECONDS = LIFETIME_DAYS * 86_400;

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
    const token = this.rules && readSessionToken(cookieHeader, this.rules);
    if (!token) return null;
    const hash = tokenHash(token);
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
    return { cookie: `${this.rules.name}=${token}`, setCookie: sessionCookie(token, LIFETIME_SECONDS, this.rules) };
  }

  /** The header that makes a browser forget its session. */
  forgetCookie(): string {
    return this.rules ? sessionCookie('', 0, this.rules) : '';
  }

  /** Ends one session of a person; open pages of it are cut off within seconds. Unknown ids change nothing. */
  async end(personId: string, sessionId: string): Promise<boolean> {
    if (!isUuid(sessionId)) return false;
    return this.db.tx(async () => {
      const ended = await this.db.query(
        'with gone as (delete from people.session where id = $1 and person_id = $2 returning id) select id from gone',
        [sessionId, personId],
      );
      if (ended.length > 0) await this.outbox.publish({ event: SESSION_CHANGED, payload: { sessionId } });
      return ended.length > 0;
    });
  }

  /** Ends all sessions of a person, but for the one given. Gives how many there were. */
  async endAll(personId: string, except?: string): Promise<number> {
    return this.db.tx(async () => {
      const gone = await this.db.query<{ id: string }>(
        `with gone as (delete from people.session where person_id = $1 and id is distinct from $2 returning id)
         select id from gone`,
        [personId, except ?? null],
      );
      for (const { id } of gone) await this.outbox.publish({ event: SESSION_CHANGED, payload: { sessionId: id } });
      return gone.length;
    });
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
}
