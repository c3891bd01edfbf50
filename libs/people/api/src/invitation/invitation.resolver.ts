import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, type RequestContext, Viewer } from '@throughline/platform/auth';
import { MeService } from '../session/me.service';
import { Me } from '../session/session.types';
import { AccessLinkService } from './access-link.service';
import { InvitationService } from './invitation.service';
import { Invitation, InvitationSent } from './invitation.types';

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly links: AccessLinkService,
    private readonly mes: MeService,
  ) {}

  @Allow('people:invite')
  @Mutation(() => InvitationSent, { description: 'Invites somebody to choose a password, within seven days.' })
  async invite(@Viewer() viewer: Viewer, @Args('personId', { type: () => ID }) personId: string) {
    return (await this.invitations.invite(viewer, [personId]))[0];
  }

  @Allow('people:invite')
  @Mutation(() => [InvitationSent], { description: 'Invites several people, at most 500 at once.' })
  invitePeople(@Viewer() viewer: Viewer, @Args('personIds', { type: () => [ID] }) personIds: string[]) {
    return this.invitations.invite(viewer, personIds);
  }

  @Public()
  @Query(() => Invitation, { description: 'Whom an invitation or reset link is for.' })
  invitation(@Args('token') token: string) {
    return this.links.read(token);
  }

  @Public()
  @Mutation(() => Me, { description: 'Chooses the first password, and signs in.' })
  async acceptInvitation(
    @Args('token') token: string,
    @Args('password') password: string,
    @Context() context: RequestContext,
  ) {
    return this.mes.start(await this.invitations.accept(token, password), context);
  }
}
