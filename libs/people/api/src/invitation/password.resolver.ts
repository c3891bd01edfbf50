import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Public, type RequestContext, Viewer } from '@throughline/platform/auth';
import { MeService } from '../session/me.service';
import { Me } from '../session/session.types';
import { PasswordResetService } from './password-reset.service';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly resets: PasswordResetService,
    private readonly mes: MeService,
  ) {}

  @Public()
  @Mutation(() => Boolean, { description: 'Sends a link for a new password, if the address is known; always true.' })
  requestPasswordReset(@Args('email') email: string): boolean {
    this.resets.request(email);
    return true;
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
