import { Injectable } from '@nestjs/common';
import type { RequestClient, Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { Mail } from '@throughline/platform/mail';
import { PasswordService } from '../credential/password.service';
import { PersonService } from '../person/person.service';
import { worksHere } from '../person/works-here.sql';
import { ReachService } from '../role/reach.service';
import { Attempts } from '../session/attempts';
import { SessionEnd } from '../session/ended-session.types';
import { SessionService } from '../session/session.service';
import { AccessLinkService } from './access-link.service';
import type { InvitationSent } from './invitation.types';
import { resetLetter } from './letters';

/** At most one letter in this time: nobody fills a mailbox through us. */
const BETWEEN_LETTERS = '2 minutes';
const LETTERS_PER_HOUR = 5;
/** Requests for a link from one place, which may be a whole office. */
const PER_PLACE = 30;
const PLACE_MINUTES = 15;
/** Guesses at the current password by whoever sits at an open session. */
const MOST_GUESSES = 8;
const GUESS_MINUTES = 15;

/** New passwords: for those who have forgotten theirs, and for those who know it. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly attempts: Attempts,
    private readonly db: Db,
    private readonly links: AccessLinkService,
    private readonly mail: Mail,
    private readonly passwords: PasswordService,
    private readonly people: PersonService,
    private readonly reach: ReachService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Sends a link where the address is known. Says nothing of whether it is, not even by the time that it takes.
   * @throws AppError RATE_LIMITED after too many requests from one place, for whomever they were
   */
  async request(email: string, client: RequestClient | undefined): Promise<void> {
    if ((await this.attempts.count(`links from\n${client?.address ?? ''}`, PLACE_MINUTES)) > PER_PLACE)
      throw new AppError('RATE_LIMITED', 'Too many links were asked for from here', {
        hint: `Wait ${PLACE_MINUTES} minutes, then ask once; a link that was sent still works.`,
      });
    this.db.afterCommit(() => this.sendLink(email.trim().toLowerCase()));
  }

  /**
   * A link for somebody whom no e-mail reaches, to be handed over.
   * @throws AppError NOT_FOUND, FORBIDDEN for whom only an administrator reaches, CONFLICT where there is another way
   */
  issue(viewer: Viewer, personId: string): Promise<InvitationSent> {
    return this.db.tx(async () => {
      const { id, name, email, active } = await this.people.get(personId);
      if (!active)
        throw new AppError('NOT_FOUND', `${name} has left`, { field: 'personId', hint: 'They need no password.' });
      await this.links.lock([id]);
      await this.reach.assertReaches(viewer, [id]);
      if (email)
        throw new AppError('CONFLICT', `${name} has an e-mail address`, {
          field: 'personId',
          hint: 'They can have a link sent to it from the sign-in page.',
        });
      const known = await this.db.query('select from people.credential where person_id = $1', [id]);
      if (known.length === 0)
        throw new AppError('CONFLICT', `${name} has no password yet`, { field: 'personId', hint: 'Invite them.' });
      return { personId: id, mailed: false, link: await this.links.create(id, 'reset') };
    });
  }

  /** Sets a password by a link, and ends all sessions. Gives the person's id. @throws AppError NOT_FOUND, BAD_INPUT */
  reset(token: string, password: string): Promise<string> {
    return this.db.tx(async () => {
      const { personId } = await this.links.use(token, 'reset');
      await this.passwords.set(personId, password);
      await this.sessions.endAll(personId, SessionEnd.PASSWORD);
      return personId;
    });
  }

  /** Sets another password and ends all other sessions. @throws AppError BAD_INPUT when the current one is wrong, RATE_LIMITED */
  async change({ personId, sessionId }: Viewer, current: string, next: string): Promise<void> {
    const guesses = `password of\n${personId}`;
    if ((await this.attempts.count(guesses, GUESS_MINUTES)) > MOST_GUESSES)
      throw new AppError('RATE_LIMITED', 'Too many attempts at your current password', {
        field: 'current',
        hint: `Wait ${GUESS_MINUTES} minutes, or sign out and have a link for a new one sent to you.`,
      });
    const [row] = await this.db.query<{ hash: string }>(
      'select password_hash as hash from people.credential where person_id = $1',
      [personId],
    );
    if (!(await this.passwords.verify(row?.hash ?? null, current)))
      throw new AppError('BAD_INPUT', 'This is not your current password', {
        field: 'current',
        hint: 'Write it again, or sign out and have a link for a new one sent to you.',
      });
    await this.attempts.forget(guesses);
    await this.db.tx(async () => {
      await this.passwords.set(personId, next, 'next');
      await this.sessions.endAll(personId, SessionEnd.PASSWORD, sessionId);
    });
  }

  private async sendLink(email: string): Promise<void> {
    const [person] = await this.db.query<{ id: string; name: string; email: string }>(
      `select id, name, email from people.person where lower(email) = $1 and ${worksHere()}
         and not exists (select from people.invitation where person_id = person.id and kind = 'reset'
           and created_at > now() - $2::interval)`,
      [email, BETWEEN_LETTERS],
    );
    if (!person || (await this.attempts.count(`letters to\n${person.id}`, 60)) > LETTERS_PER_HOUR) return;
    const link = await this.links.create(person.id, 'reset');
    await this.mail.send(resetLetter(person.email, person.name, link));
  }
}
