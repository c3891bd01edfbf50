import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { Mail } from '@throughline/platform/mail';
import { PasswordService } from '../credential/password.service';
import { worksHere } from '../person/works-here.sql';
import { SessionEnd } from '../session/ended-session.types';
import { SessionService } from '../session/session.service';
import { AccessLinkService } from './access-link.service';
import { resetLetter } from './letters';

/** At most one letter in this time: nobody fills a mailbox through us. */
const BETWEEN_LETTERS = '2 minutes';

/** New passwords: for those who have forgotten theirs, and for those who know it. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly db: Db,
    private readonly links: AccessLinkService,
    private readonly mail: Mail,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
  ) {}

  /** Sends a link where the address is known. Says nothing of whether it is, not even by the time that it takes. */
  request(email: string): void {
    this.db.afterCommit(() => this.sendLink(email.trim().toLowerCase()));
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

  /** Sets another password and ends all other sessions. @throws AppError BAD_INPUT when the current one is wrong */
  async change({ personId, sessionId }: Viewer, current: string, next: string): Promise<void> {
    const [row] = await this.db.query<{ hash: string }>(
      'select password_hash as hash from people.credential where person_id = $1',
      [personId],
    );
    if (!(await this.passwords.verify(row?.hash ?? null, current)))
      throw new AppError('BAD_INPUT', 'This is not your current password', {
        field: 'current',
        hint: 'Write it again, or sign out and have a link for a new one sent to you.',
      });
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
    if (!person) return;
    const link = await this.links.create(person.id, 'reset');
    await this.mail.send(resetLetter(person.email, person.name, link));
  }
}
