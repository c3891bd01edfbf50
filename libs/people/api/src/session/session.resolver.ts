import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, type RequestContext, Viewer } from '@throughline/platform/auth';
import { EndedSession, SessionEnd } from './ended-session.types';
import { MeService } from './me.service';
import { SessionService } from './session.service';
import { Me, Session } from './session.types';
import { SignInService } from './sign-in.service';

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly store: SessionService,
    private readonly mes: MeService,
  ) {}

  @Public()
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  me(@Context() { viewer }: RequestContext) {
    return viewer && this.mes.of(viewer);
  }

  @Public()
  @Query(() => EndedSession, {
    nullable: true,
    description: 'Why this browser is not signed in any more; null when it is, never was, or signed out itself.',
  })
  endedSession(@Context() { cookie }: RequestContext) {
    return this.store.ended(cookie);
  }

  @Public()
  @Mutation(() => Me, {
    description: 'Signs in by e-mail address or employee number; the session travels in a cookie.',
  })
  async signIn(@Args('email') email: string, @Args('password') password: string, @Context() context: RequestContext) {
    const personId = await this.signIns.verify(email, password, context.client);
    return this.mes.start(personId, context);
  }

  @Allow('session:own')
  @Mutation(() => Boolean, { description: 'Ends this session.' })
  async signOut(@Viewer() viewer: Viewer, @Context() context: RequestContext) {
    context.setCookie?.(this.store.forgetCookie());
    return this.store.signOut(viewer);
  }

  @Allow('session:own')
  @Query(() => [Session], { description: 'The browsers in which I am signed in, last used first.' })
  sessions(@Viewer() viewer: Viewer) {
    return this.store.list(viewer);
  }

  @Allow('session:own')
  @Mutation(() => Boolean, { description: 'Signs me out of one of my browsers.' })
  endSession(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.store.end(viewer, id);
  }

  @Allow('session:own')
  @Mutation(() => Int, { description: 'Signs me out of all my other browsers, and gives how many they were.' })
  endOtherSessions(@Viewer() viewer: Viewer) {
    return this.store.endAll(viewer.personId, SessionEnd.ELSEWHERE, viewer.sessionId);
  }
}
