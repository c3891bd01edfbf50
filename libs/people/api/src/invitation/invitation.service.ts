import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { Mail } from '@throughline/platform/mail';
import { PasswordService } from '../credential/password.service';
import { OrganisationService } from '../organisation/organisation.service';
import { PersonService } from '../person/person.service';
import { ReachService } from '../role/reach.service';
import { SessionEnd } from '../session/ended-session.types';
import { SessionService } from '../session/session.service';
import { AccessLinkService } from './access-link.service';
import { invitationLetter } from './letters';
import type { InvitationSent } from './invitation.types';

const MOST_AT_ONCE = 500;

/** Lets people in who have no password yet. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly db: Db,
    private readonly links: AccessLinkService,
    private readonly mail: Mail,
    private readonly organisations: OrganisationService,
    private readonly passwords: PasswordService,
    private readonly people: PersonService,
    private readonly reach: ReachService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Invites people who work here. Where no e-mail reaches a person, the answer holds the link.
   * @throws AppError NOT_FOUND for somebody unknown or gone, CONFLICT for somebody who has a password already,
   * FORBIDDEN for an administrator unless by one, LIMIT_EXCEEDED for more than 500 at once
   */
  async invite(viewer: Viewer, personIds: readonly string[]): Promise<InvitationSent[]> {
    if (personIds.length > MOST_AT_ONCE)
      throw new AppError('LIMIT_EXCEEDED', `Invite at most ${MOST_AT_ONCE} people at once`, {
        field: 'personIds',
        hint: 'Invite the others after these.',
      });
    const { name: organisation } = await this.organisations.get();
    return this.db.tx(async () => {
      await this.links.lock(personIds);
      await this.assertMayInvite(viewer, personIds);
      const sent: InvitationSent[] = [];
      for (const id of new Set(personIds)) sent.push(await this.inviteOne(id, organisation));
      return sent;
    });
  }

  /**
   * Sets the first password and ends all sessions. Gives the person's id.
   * @throws AppError NOT_FOUND, CONFLICT for somebody who has a password already, BAD_INPUT for a bad one
   */
  accept(token: string, password: string): Promise<string> {
    return this.db.tx(async () => {
      const { personId, name } = await this.links.use(token, 'invitation');
      if (await this.hasPassword(personId))
        throw new AppError('CONFLICT', `${name} has a password already`, {
          field: 'token',
          hint: 'Sign in with it, or have a link for a new one sent from the sign-in page.',
        });
      await this.passwords.set(personId, password);
      await this.sessions.endAll(personId, SessionEnd.PASSWORD);
      return personId;
    });
  }

  private async hasPassword(personId: string): Promise<boolean> {
    return (await this.db.query('select from people.credential where person_id = $1', [personId])).length > 0;
  }

  /** Whoever holds the link comes in as that person: nobody may reach further by it than they do already. */
  private async assertMayInvite(viewer: Viewer, personIds: readonly string[]): Promise<void> {
    const [found] = await this.db.query<{ known: string | null }>(
      `select min(name) filter (where exists (select from people.credential where person_id = person.id)) as known
       from people.person where id::text = any($1)`,
      [personIds],
    );
    if (found?.known)
      throw new AppError('CONFLICT', `${found.known} has a password already`, {
        field: 'personIds',
        hint: 'They can have a link for a new one sent from the sign-in page.',
      });
    await this.reach.assertReaches(viewer, personIds);
  }

  private async inviteOne(id: string, organisation: string): Promise<InvitationSent> {
    const person = await this.people.get(id);
    if (!person.active)
      throw new AppError('NOT_FOUND', `${person.name} has left`, { field: 'personIds', hint: 'Leave them out.' });
    const link = await this.links.create(id, 'invitation');
    const { email, name } = person;
    if (email) this.db.afterCommit(() => this.mail.send(invitationLetter(email, name, organisation, link)));
    const mailed = email !== null && this.mail.reachesPeople;
    return { personId: id, mailed, link: mailed ? null : link };
  }
}
