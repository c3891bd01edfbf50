import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { MailFolder } from '@throughline/platform/mail';
import { OrganisationService } from '../organisation/organisation.service';
import { DemoMail } from './invitation.types';

const SHOWN = 50;

@Resolver(() => DemoMail)
export class DemoMailResolver {
  constructor(
    private readonly folder: MailFolder,
    private readonly organisations: OrganisationService,
  ) {}

  @Allow('mail:read')
  @Query(() => [DemoMail], { description: 'The newest letters of the demo; outside the demo always empty.' })
  async mails() {
    const { demo } = await this.organisations.get();
    return demo ? this.folder.list(SHOWN) : [];
  }
}
