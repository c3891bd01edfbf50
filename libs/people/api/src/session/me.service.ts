import { Injectable } from '@nestjs/common';
import { type RequestContext, RightsTable, type Viewer } from '@throughline/platform/auth';
import { OrganisationService } from '../organisation/organisation.service';
import { PersonService } from '../person/person.service';
import { SessionService } from './session.service';
import type { Me } from './session.types';
import { SignInLimit } from './sign-in-limit';

/** Puts together who is signed in and what they may do. */
@Injectable()
export class MeService {
  constructor(
    private readonly sessions: SessionService,
    private readonly people: PersonService,
    private readonly organisations: OrganisationService,
    private readonly rights: RightsTable,
    private readonly limit: SignInLimit,
  ) {}

  async of(viewer: Viewer): Promise<Me> {
    return {
      person: await this.people.get(viewer.personId),
      roles: await this.people.rolesOf(viewer.personId),
      permissions: this.rights.permissionsOf(viewer.grants),
      organisation: await this.organisations.get(),
    };
  }

  /** Starts a session for a person who has shown who they are. */
  async start(personId: string, context: RequestContext): Promise<Me> {
    const { cookie, setCookie } = await this.sessions.start(personId, context.client);
    const viewer = await this.sessions.read(cookie);
    if (!viewer) throw new Error('A session that has just started cannot be read');
    await this.limit.remember(personId, context.client?.address ?? '');
    context.setCookie?.(setCookie);
    return this.of(viewer);
  }
}
