import { Global, Injectable, Module } from '@nestjs/common';
import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, EVERYONE, forPart, Public, type RoleGrant, SessionReader, Viewer } from '@throughline/platform/auth';
import { Outbox } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { type EventHandler, HandlesEvent } from '@throughline/platform/queue';
import { Live, type LiveMessage, Personal } from '@throughline/platform/realtime';
import { defineDomain } from '@throughline/platform/server';

const SAID = 'WordSaid';

/** A cookie for somebody with roles in the sample domain, as its session reader understands it. */
export const sampleCookie = (personId: string, ...roles: RoleGrant['role'][]) =>
  `sample=${[personId, ...roles].join('.')}`;

@Injectable()
class SampleSessions implements SessionReader {
  async read(cookieHeader = ''): Promise<Viewer | null> {
    const [personId, ...roles] = /sample=([\w.-]+)/.exec(cookieHeader)?.[1]?.split('.') ?? [];
    if (!personId) return null;
    const grants = ['staff' as const, ...(roles as RoleGrant['role'][])].map((role) => ({ role, unitId: null }));
    return { sessionId: `session-of-${personId}`, personId, grants };
  }
}

/** Notes which events reached it. */
@Injectable()
@HandlesEvent(SAID)
export class SampleHandler implements EventHandler<{ word: string }> {
  readonly heard: string[] = [];

  async handle({ word }: { word: string }): Promise<void> {
    this.heard.push(word);
  }
}

/** The least that a domain can be, for tests of the platform. */
@Resolver()
class SampleResolver {
  constructor(
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  @Public()
  @Query(() => String)
  greeting() {
    return 'hello';
  }

  @Query(() => String)
  withoutRule() {
    return 'never said';
  }

  @Allow('sample:lead')
  @Query(() => String)
  forLeaders() {
    return 'well led';
  }

  @Public()
  @Query(() => String)
  failing(@Args('kindly') kindly: boolean) {
    if (kindly) throw new AppError('CONFLICT', 'Not now', { field: 'kindly', hint: 'Try later.' });
    throw new Error('relation "secret" does not exist');
  }

  @Allow('sample:use')
  @Mutation(() => Boolean)
  async say(@Viewer() viewer: Viewer, @Args('word') word: string) {
    await this.outbox.publish({ event: SAID, payload: { word } });
    await this.outbox.publish({ event: 'WordNoted', topic: `WordNoted:${viewer.personId}`, payload: { word } });
    return true;
  }

  @Allow('sample:use')
  @Subscription(() => String, { resolve: ({ payload }: LiveMessage<{ word: string }>) => payload.word })
  said() {
    return this.live.subscribe(SAID);
  }

  @Allow('sample:use')
  @Subscription(() => String, {
    async resolve({ payload }: LiveMessage<{ word: string }>) {
      await new Promise((resolve) => setTimeout(resolve, 15)); // as long as a read from a busy database
      return payload.word;
    },
  })
  saidSlowly() {
    return this.live.subscribe(SAID);
  }

  @Public()
  @Subscription(() => String, { resolve: ({ payload }: LiveMessage<{ word: string }>) => payload.word })
  saidToAll() {
    return this.live.subscribe(SAID);
  }

  @Personal()
  @Allow('sample:use')
  @Subscription(() => String, { resolve: ({ payload }: LiveMessage<{ word: string }>) => payload.word })
  saidByMe(@Viewer() viewer: Viewer) {
    return this.live.subscribe(`WordNoted:${viewer.personId}`);
  }
}

@Global()
@Module({
  providers: [SampleResolver, SampleHandler, { provide: SessionReader, useClass: SampleSessions }],
  exports: [SessionReader],
})
class SampleModule {}

export const sampleDomain = defineDomain({
  name: 'sample',
  module: SampleModule,
  entities: [],
  migrations: [],
  rights: { 'sample:use': EVERYONE, 'sample:lead': forPart('leader') },
});
