import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Public, type RequestContext, Viewer } from '@throughline/platform/auth';
import { MeService } from '../session/me.service';
import { Me } from '../session/session.types';
import { InvitationSent } from './invitation.types';
import { PasswordResetService } from './password-reset.service';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly resets: PasswordResetService,
    private readonly mes: MeService,
  ) {}

  @Public()
  @Mutation(() => Boolean, { description: 'Sends a link for a new password, if the address is known; always true.' })
  async requestPasswordReset(@Args('email') email: string, @Context() { client }: RequestContext): Promise<boolean> {
    await this.resets.request(email, client);
    return true;
  }

  @Allow('people:invite')
  @Mutation(() => InvitationSent, {
    description:
      'A link for a new password, within the hour, for somebody without an e-mail address: to be handed over.',
  })
  issueResetLink(@Viewer() viewer: Viewer, @Args('personId', { type: () => ID }) personId: string) {
    return this.resets.issue(viewer, personId);
  }

  @Public()
  @Mutation(() => Me, { description: 'Chooses a new password by a link, and signs in here and nowhere else.' })
  async resetPassword(
    @Args('token') token: string,
    @Args('password') password: string,
    @Context() context: RequestContext,
  ) {
    return this.mes.start(await this.resets.reset(token, password), context);
  }

  @Allow('session:own')
  @Mutation(() => Boolean, { description: 'Changes my password and signs me out of my other browsers.' })
  async changePassword(@Viewer() viewer: Viewer, @Args('current') current: string, @Args('next') next: string) {
    await this.resets.change(viewer, current, next);
    return true;
  }
}
