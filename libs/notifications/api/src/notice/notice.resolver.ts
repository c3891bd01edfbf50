import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, type RequestContext, Viewer } from '@throughline/platform/auth';
import { PageArgs } from '@throughline/platform/graphql';
import { Live, type LiveMessage, Personal } from '@throughline/platform/realtime';
import { NoticeArrived } from './notice-arrived';
import { NoticeService } from './notice.service';
import { Notice, NoticeArrival, NoticeConnection } from './notice.types';

type Arrival = LiveMessage<NoticeArrived['payload']>;

@Resolver(() => Notice)
export class NoticeResolver {
  constructor(
    private readonly store: NoticeService,
    private readonly live: Live,
  ) {}

  @Allow('notices:own')
  @Query(() => NoticeConnection, { description: 'What I should know, newest first.' })
  notices(@Viewer() viewer: Viewer, @Args() page: PageArgs) {
    return this.store.list(viewer, page);
  }

  @Allow('notices:own')
  @Query(() => Int, { description: 'How many notices I have not read.' })
  unreadNotices(@Viewer() viewer: Viewer) {
    return this.store.unread(viewer);
  }

  @Allow('notices:own')
  @Mutation(() => Int, { description: 'Marks notices read, and gives how many stay unread.' })
  markNoticesRead(
    @Viewer() viewer: Viewer,
    @Args('ids', { type: () => [ID], nullable: true, description: 'Which ones; all when left out.' })
    ids: string[] | null = null,
  ) {
    return this.store.markRead(viewer, ids);
  }

  @Personal()
  @Allow('notices:own')
  @Subscription(() => NoticeArrival, {
    description: 'My notices changed.',
    async resolve(this: NoticeResolver, { payload }: Arrival, _args: object, { viewer }: RequestContext) {
      return { noticeId: payload.noticeId, unread: viewer ? await this.store.unread(viewer) : 0 };
    },
  })
  noticeArrived(@Viewer() viewer: Viewer) {
    return this.live.subscribe(NoticeArrived.topicOf(viewer.personId));
  }
}
